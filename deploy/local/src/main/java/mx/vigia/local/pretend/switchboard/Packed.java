package mx.vigia.local.pretend.switchboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Bytes, compressed. */
final class Packed {
    private static final int PIECE = 1 << 16;

    private Packed() {}

    static byte[] gzip(byte[] bytes) {
        return gzip(bytes, 1);
    }

    /** So many zero bytes, about a thousandth of their size. */
    static byte[] zeros(long count) {
        return gzip(new byte[PIECE], count / PIECE);
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
