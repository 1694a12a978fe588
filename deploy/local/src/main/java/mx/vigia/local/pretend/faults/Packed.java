package mx.vigia.local.pretend.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Compressed bytes. */
final class Packed {
    private static final int BUFFER_SIZE = 1 << 16;
    private static final long MEMBER_SIZE = 1L << 26;

    private Packed() {}

    static byte[] gzip(byte[] bytes) {
        return gzip(bytes, 1);
    }

    /**
     * Returns this many zero bytes, compressed to about a thousandth of their size: as a series of members, so that
     * compressing takes no time.
     */
    static byte[] gzippedZeros(long count) {
        if (count <= MEMBER_SIZE) {
            return gzip(new byte[BUFFER_SIZE], count / BUFFER_SIZE);
        }
        var member = gzip(new byte[BUFFER_SIZE], MEMBER_SIZE / BUFFER_SIZE);
        var packed = new ByteArrayOutputStream();
        for (long left = count; left > 0; left -= MEMBER_SIZE) {
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
