package mx.vigia.analysis.handout;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import mx.vigia.analysis.search.SearchConfig;

/**
 * The files of searches on this replica. Each is written to the disk in one go, and whoever takes it long to read it reads from there: nothing else waits for a slow reader. Few are written at once,
 * and so many lie on the disk at most, each for some minutes; one that is being read then is read to its end.
 */
@ApplicationScoped
class Handouts {
    private static final int WRITTEN_AT_ONCE = 2;
    private static final int MOST_KEPT = 60;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    /** Writes what is handed out. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private final Path folder;
    private final InstantSource clock;
    private final Semaphore writing = new Semaphore(WRITTEN_AT_ONCE, true);

    Handouts(SearchConfig files, InstantSource clock) {
        folder = files.data().resolve("handouts");
        this.clock = clock;
    }

    /** A file with what is written; nothing where too much is written or kept already, so that one asks again later. */
    Optional<Path> written(Writing what) {
        if (!writing.tryAcquire()) {
            return Optional.empty();
        }
        try {
            Files.createDirectories(folder);
            return sweep() >= MOST_KEPT ? Optional.empty() : Optional.of(write(what));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write to " + folder, unwritable);
        } finally {
            writing.release();
        }
    }

    private Path write(Writing what) throws IOException {
        var file = folder.resolve(UUID.randomUUID().toString());
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            what.to(out);
        }
        return file;
    }

    /** Removes what is old, and says how many files are left. */
    private int sweep() throws IOException {
        var oldest = clock.instant().minus(KEPT_FOR);
        int left = 0;
        for (var file : files()) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                Files.deleteIfExists(file);
            } else {
                left++;
            }
        }
        return left;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
