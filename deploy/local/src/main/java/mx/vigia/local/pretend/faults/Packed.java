package mx.vigia.local.pretend.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Bytes, compressed. */
final class Packed {
    private static final int PIECE = 1 << 16;
    private static final long MEMBER = 1L << 26;

    private Packed() {}

    static byte[] gzip(byte[] bytes) {
        return gzip(bytes, 1);
    }

    /** So many zero bytes, about a thousandth of their size: one member after the other, so that nobody waits for them to be packed. */
    static byte[] zeros(long count) {
        if (count <= MEMBER) {
            return gzip(new byte[PIECE], count / PIECE);
        }
        var member = gzip(new byte[PIECE], MEMBER / PIECE);
        var packed = new ByteArrayOutputStream();
        for (long left = count; left > 0; left -= MEMBER) {
            packed.writeBytes(member);
        }
        return packed.toByteArray();
    }

    private static byte[] gzip(byte[] bytes, long times) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            for (long i = 0; i < times; i++) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
