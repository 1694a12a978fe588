package mx.vigia.local.pretend.http;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The first message of a TLS client: a TLS record with a ClientHello (RFC 8446, 4.1.2 and 5.1).
 *
 * @param bytes the whole record
 */
public record ClientHello(byte[] bytes) {
    /** First byte of a TLS handshake record; no plaintext request begins with it. */
    static final int HANDSHAKE_RECORD = 0x16;

    private static final int HEADER_LENGTH = 5;
    private static final int MAX_RECORD_LENGTH = 16_384;
    /** Length of record header, message type and length, version, and random bytes. */
    private static final int BYTES_BEFORE_SESSION_ID = HEADER_LENGTH + 4 + 2 + 32;

    private static final int SERVER_NAME_EXTENSION = 0;

    /** Reads the rest of a record whose first byte was read. */
    static ClientHello read(InputStream in) throws IOException {
        var head = in.readNBytes(HEADER_LENGTH - 1);
        var length = head.length < HEADER_LENGTH - 1 ? 0 : (head[2] & 0xFF) << 8 | head[3] & 0xFF;
        if (length == 0 || length > MAX_RECORD_LENGTH) {
            throw new IOException("not a TLS record");
        }
        var all = new byte[HEADER_LENGTH + length];
        all[0] = HANDSHAKE_RECORD;
        System.arraycopy(head, 0, all, 1, head.length);
        if (in.readNBytes(all, HEADER_LENGTH, length) < length) {
            throw new IOException("a TLS record that breaks off");
        }
        return new ClientHello(all);
    }

    /** Returns the host name in the message (RFC 6066, 3); empty if there is none. */
    public String host() throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.skipNBytes(BYTES_BEFORE_SESSION_ID);
        in.skipNBytes(in.readUnsignedByte());
        in.skipNBytes(in.readUnsignedShort());
        in.skipNBytes(in.readUnsignedByte());
        in.readUnsignedShort();
        while (in.available() > 0) {
            var kind = in.readUnsignedShort();
            var length = in.readUnsignedShort();
            if (kind == SERVER_NAME_EXTENSION) {
                return name(in);
            }
            in.skipNBytes(length);
        }
        return "";
    }

    /** Returns the first name of a list, behind the list's length and the name type. */
    private static String name(DataInputStream in) throws IOException {
        in.readUnsignedShort();
        in.readUnsignedByte();
        var name = in.readNBytes(in.readUnsignedShort());
        return new String(name, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
    }
}
