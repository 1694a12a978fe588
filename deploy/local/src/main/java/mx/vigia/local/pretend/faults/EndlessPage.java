package mx.vigia.local.pretend.faults;

import java.io.InputStream;

/** A page that begins as it should and continues with spaces, up to a total size. */
final class EndlessPage extends InputStream {
    private final byte[] first;
    private final long bytes;
    private long given;

    EndlessPage(byte[] first, long bytes) {
        this.first = first;
        this.bytes = bytes;
    }

    @Override
    public int read() {
        if (given >= bytes) {
            return -1;
        }
        var next = given < first.length ? first[(int) given] & 0xFF : ' ';
        given++;
        return next;
    }

    @Override
    public int read(byte[] into, int from, int max) {
        var count = (int) Math.min(max, bytes - given);
        for (int i = 0; i < count; i++) {
            into[from + i] = (byte) read();
        }
        return count > 0 ? count : -1;
    }
}
