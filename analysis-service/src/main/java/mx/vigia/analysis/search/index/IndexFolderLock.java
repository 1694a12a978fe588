package mx.vigia.analysis.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process out of the folder of an index, where each would throw the other's index away. The operating
 * system releases it when the process ends, however it ends.
 */
record IndexFolderLock(FileChannel file) implements Closeable {
    private static final String NAME = "index.lock";

    /**
     * Takes the lock of this data folder.
     *
     * @throws IllegalStateException if another process has it
     */
    static IndexFolderLock take(Path data) throws IOException {
        Files.createDirectories(data);
        var channel = FileChannel.open(data.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) != null) {
                return new IndexFolderLock(channel);
            }
        } catch (IOException unsupported) {
            channel.close();
            throw unsupported;
        }
        channel.close();
        throw new IllegalStateException(
                "expected a folder of its own for the index of this replica but found that another process has %s (vigia.data)"
                        .formatted(data.toAbsolutePath()));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
