package mx.vigia.analysis.export;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.page.ConcurrencyLimit;
import mx.vigia.analysis.search.index.IndexConfig;
import org.jboss.logging.Logger;

/**
 * The files of searches on this replica. Each is written to the disk in one go, and whoever takes it long to read it reads from there: nothing else waits for a slow reader. Few are written at once;
 * one that was handed out goes, and where many lie there the oldest do, but one that is being read then is read to its end.
 */
@ApplicationScoped
class SearchExports {
    private static final Logger LOG = Logger.getLogger(SearchExports.class);
    private static final int MAX_CONCURRENT_EXPORTS = 2;

    private final Path folder;
    private final ConcurrencyLimit turns = new ConcurrencyLimit(MAX_CONCURRENT_EXPORTS);
    private final TemporaryFiles shelf = new TemporaryFiles();

    SearchExports(IndexConfig files) {
        folder = files.data().resolve("handouts");
    }

    /** Writes what is handed out, and says how many rows it has. */
    @FunctionalInterface
    interface Writing {
        int to(OutputStream out) throws IOException;
    }

    /** A file with so many rows in it. */
    record Handout(Path file, int rows) {
        long bytes() {
            return file.toFile().length();
        }
    }

    /** What an earlier start left there is nobody's. */
    void begin(@Observes StartupEvent start) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            files.forEach(SearchExports::remove);
        } catch (IOException unreadable) {
            LOG.warnf("Files that an earlier start left in %s cannot be listed: %s", folder, unreadable);
        }
    }

    /** A file with what is written; nothing where as many are being written already, so that one asks again later. */
    Optional<Handout> tryWrite(Writing what) {
        return turns.now(() -> {
            try {
                Files.createDirectories(folder);
                return kept(what);
            } catch (IOException unwritable) {
                throw new UncheckedIOException("cannot write to " + folder, unwritable);
            }
        });
    }

    /** It was handed out, or nobody takes it any more. */
    void release(Handout handout) {
        shelf.remove(handout);
        remove(handout.file());
    }

    private Handout kept(Writing what) throws IOException {
        var file = folder.resolve(UUID.randomUUID().toString());
        try {
            var handout = new Handout(file, write(file, what));
            shelf.addAndEvict(handout).forEach(old -> remove(old.file()));
            return handout;
        } catch (IOException | RuntimeException | Error failed) {
            remove(file);
            throw failed;
        }
    }

    private static int write(Path file, Writing what) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return what.to(out);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            LOG.warnf("%s cannot be removed: %s", file, stuck);
        }
    }
}
