package mx.vigia.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The data of a local stack in one folder, held by one process at a time. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path letters() {
        return root.resolve("letters");
    }

    public Path pretend() {
        return root.resolve("pretend");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path service(String name) {
        return root.resolve(name);
    }

    /** Returns the file that names the running stack: its process and its public port. */
    public Path running() {
        return root.resolve("up.pid");
    }

    Path pids() {
        return root.resolve("pids");
    }

    /** Returns the file whose lock is the right to the folder; a stack leaves it there. */
    private Path lockFile() {
        return root.resolve("up.lock");
    }

    Path key() {
        return root.resolve("gauge.key");
    }

    Path accessKeys() {
        return root.resolve("access.keys");
    }

    /** Whether a stack has held the folder. */
    public boolean isOurs() {
        return Files.exists(lockFile());
    }

    /**
     * Refuses a folder with the files of others; to be called before {@link #tryLock}, which makes a folder ours, so
     * that {@code --fresh} never empties another.
     */
    public void refuseUnlessOurs() {
        try (var held = Files.isDirectory(root) ? Files.list(root) : Stream.<Path>empty()) {
            if (held.findAny().isPresent() && !isOurs()) {
                throw new StartupException(
                        "Expected an empty folder or a data folder of Vigía but found other files in " + root
                                + ": name another folder with --data DIR.");
            }
        } catch (IOException failed) {
            throw new StartupException("Cannot read the data folder " + root + ": " + failed.getMessage(), failed);
        }
    }

    /** Creates the folders; with {@code fresh} empties them first. */
    public void prepare(boolean fresh) {
        try {
            if (fresh) {
                empty();
            }
            for (var folder : new Path[] {root, letters(), pretend(), logs(), pids()}) {
                Files.createDirectories(folder);
            }
        } catch (IOException failed) {
            throw new StartupException("Cannot write to the data folder " + root + ": " + failed.getMessage(), failed);
        }
    }

    /**
     * Locks the folder for this process; empty if another living process holds it. The system releases the lock when
     * the process dies.
     */
    public Optional<FileLock> tryLock() {
        try {
            Files.createDirectories(root);
            var channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException here) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new StartupException("Cannot write to the data folder " + root + ": " + failed.getMessage(), failed);
        }
    }

    /** Deletes the folder with all its content. */
    public void remove() throws IOException {
        empty();
        Files.deleteIfExists(lockFile());
        Files.deleteIfExists(root);
    }

    private void empty() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        FolderCleaner.of(root, Set.of(root, lockFile()));
    }
}
