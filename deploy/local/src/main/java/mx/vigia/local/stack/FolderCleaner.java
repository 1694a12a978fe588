package mx.vigia.local.stack;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Deletes the content of a folder, even while a stopping server still deletes and writes files of its own there. */
final class FolderCleaner extends SimpleFileVisitor<Path> {

    /** Maximum number of passes; what still writes after that is not stopping. */
    private static final int MAX_WALKS = 20;

    private final Set<Path> kept;

    private FolderCleaner(Set<Path> kept) {
        this.kept = kept;
    }

    /** Deletes everything in this folder except these. */
    static void of(Path folder, Set<Path> kept) throws IOException {
        for (int walk = 1; ; walk++) {
            try {
                Files.walkFileTree(folder, new FolderCleaner(kept));
                return;
            } catch (DirectoryNotEmptyException filledAnew) {
                if (walk == MAX_WALKS) {
                    throw filledAnew;
                }
            }
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
        return delete(file);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
        return isMissing(e) ? delete(folder) : super.postVisitDirectory(folder, e);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        return e instanceof NoSuchFileException ? FileVisitResult.CONTINUE : super.visitFileFailed(file, e);
    }

    private static boolean isMissing(IOException e) {
        return e == null || e instanceof NoSuchFileException;
    }

    private FileVisitResult delete(Path path) throws IOException {
        if (!kept.contains(path)) {
            Files.deleteIfExists(path);
        }
        return FileVisitResult.CONTINUE;
    }
}
