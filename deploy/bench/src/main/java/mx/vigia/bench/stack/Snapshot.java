package mx.vigia.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import mx.vigia.local.stack.DataFolder;

/** A copy of the data of a stopped stack, to begin from the same state several times. */
public final class Snapshot implements AutoCloseable {
    private final Path copy;

    private Snapshot(Path copy) {
        this.copy = copy;
    }

    /** Copies this folder. */
    public static Snapshot of(Path data) {
        try {
            var copy = Files.createTempDirectory("vigia-bench-copy").resolve("data");
            copyTree(data, copy);
            return new Snapshot(copy);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Puts the copy in the place of what this folder holds now. */
    public void restoreTo(Path data) {
        try {
            new DataFolder(data).remove();
            copyTree(copy, data);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) throws IOException {
                return copy(folder);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                return about.isOther() ? FileVisitResult.CONTINUE : copy(file);
            }

            /** PostgreSQL refuses a folder that others may read, so permissions are copied as well. */
            private FileVisitResult copy(Path path) throws IOException {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        try {
            new DataFolder(copy.getParent()).remove();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
