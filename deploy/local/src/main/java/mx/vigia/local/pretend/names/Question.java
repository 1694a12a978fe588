package mx.vigia.local.pretend.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;

/**
 * A DNS query for a host's address (RFC 1035, 4.1).
 *
 * @param head the id of the message
 * @param asked the question section as in the message
 */
record Question(String host, boolean ofAddresses, byte[] head, byte[] asked) {
    /** The name does not exist. */
    static final int NXDOMAIN = 3;

    /** The name cannot be resolved. */
    static final int SERVFAIL = 2;

    private static final int HEADER_LENGTH = 12;
    private static final int ADDRESS = 1;
    private static final byte[] ONE_QUESTION = {0, 1};
    /** Answer record: the requested name, type A, class IN, TTL 0, four bytes. */
    private static final byte[] ANSWER_RECORD_HEAD = {(byte) 0xC0, HEADER_LENGTH, 0, ADDRESS, 0, 1, 0, 0, 0, 0, 0, 4};

    /** Returns the question of this message, which has one. */
    static Question read(byte[] message, int length) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(message, 0, length));
        in.skipNBytes(HEADER_LENGTH);
        var labels = new ArrayList<String>();
        for (var size = in.readUnsignedByte(); size > 0; size = in.readUnsignedByte()) {
            labels.add(new String(in.readNBytes(size), StandardCharsets.US_ASCII));
        }
        var type = in.readUnsignedShort();
        in.readUnsignedShort();
        return new Question(
                String.join(".", labels).toLowerCase(Locale.ROOT),
                type == ADDRESS,
                Arrays.copyOf(message, 2),
                Arrays.copyOfRange(message, HEADER_LENGTH, length - in.available()));
    }

    /** Returns an answer with this machine's address; one without records if another type than IPv4 was requested. */
    byte[] answer(InetAddress machine) {
        return ofAddresses ? message(0, 1, machine.getAddress()) : failureReply(0);
    }

    /** Returns a failure answer with this code. */
    byte[] failureReply(int code) {
        return message(code, 0, new byte[0]);
    }

    /** Returns an authoritative answer (QR, AA), recursive as requested and available (RD, RA). */
    private byte[] message(int code, int answers, byte[] address) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(head);
        out.write(0x85);
        out.write(0x80 | code);
        out.writeBytes(ONE_QUESTION);
        out.writeBytes(new byte[] {0, (byte) answers, 0, 0, 0, 0});
        out.writeBytes(asked);
        if (answers > 0) {
            out.writeBytes(ANSWER_RECORD_HEAD);
            out.writeBytes(address);
        }
        return out.toByteArray();
    }
}
