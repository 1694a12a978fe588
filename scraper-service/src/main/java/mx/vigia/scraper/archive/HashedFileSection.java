package mx.vigia.scraper.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import mx.vigia.platform.text.Sha256;

/** A section of a file while it is written or read, and its SHA-256. */
final class HashedFileSection implements WritableByteChannel {
    private static final int BUFFER_SIZE = 64 * 1024;

    private final FileChannel file;
    private final MessageDigest digest = Sha256.incremental();
    private final long begins;

    /** Creates a section that is written at the end of this file. */
    HashedFileSection(FileChannel file, long begins) throws IOException {
        this.file = file;
        this.begins = begins;
        file.position(begins);
    }

    /** Returns the digest of the bytes between these places, of fewer if the file ends before. */
    static String digest(FileChannel file, long begins, long ends) throws IOException {
        var digest = Sha256.incremental();
        var buffer = ByteBuffer.allocate(BUFFER_SIZE);
        file.position(begins);
        for (var left = ends - begins; left > 0; left -= buffer.limit()) {
            buffer.clear().limit((int) Math.min(BUFFER_SIZE, left));
            if (file.read(buffer) < 0) {
                break;
            }
            digest.update(buffer.flip());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    ManifestEntry.Place place(String name) throws IOException {
        return new ManifestEntry.Place(
                name, begins, file.position(), HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        digest.update(bytes.duplicate());
        var length = bytes.remaining();
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        return length;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    /** Does nothing: the file is closed by its owner. */
    @Override
    public void close() {}
}
