package mx.vigia.scraper.fetching;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A buffer of received bytes: a few in memory, the rest in a temporary file that is deleted on closing. */
final class BodyBuffer extends OutputStream {
    private static final int MAX_BYTES_IN_MEMORY = 1 << 20;

    private final ByteBuffer memory = ByteBuffer.allocate(MAX_BYTES_IN_MEMORY);
    private SeekableByteChannel file;
    private Path path;
    private long size;

    long size() {
        return size;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        size += count;
        if (memory.remaining() >= count) {
            memory.put(bytes, from, count);
            return;
        }
        flushToFile();
        flushToFile(ByteBuffer.wrap(bytes, from, count));
    }

    /** Returns all bytes, once. */
    byte[] takeBytes() throws IOException {
        var all = ByteBuffer.allocate(Math.toIntExact(size));
        if (file != null) {
            file.position(0);
            while (all.hasRemaining() && file.read(all) >= 0) {
                // until the file is empty
            }
        }
        return all.put(memory.flip()).array();
    }

    private void flushToFile() throws IOException {
        flushToFile(memory.flip());
        memory.clear();
    }

    private void flushToFile(ByteBuffer bytes) throws IOException {
        if (file == null) {
            path = Files.createTempFile("vigia-answer", ".part");
            file = Files.newByteChannel(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
