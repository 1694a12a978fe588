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
 * The result files of searches on this replica. Each is written to the disk at once, and slow clients read it from
 * there, so that nothing else waits for them. Only a few are written at the same time; a file is deleted after download
 * and, where there are many, the oldest are deleted, but one being read then is read to its end.
 */
@ApplicationScoped
class SearchExports {
    private static final Logger LOG = Logger.getLogger(SearchExports.class);
    private static final int MAX_CONCURRENT_EXPORTS = 2;

    private final Path folder;
    private final ConcurrencyLimit concurrencyLimit = new ConcurrencyLimit(MAX_CONCURRENT_EXPORTS);
    private final TemporaryFiles temporaryFiles = new TemporaryFiles();

    SearchExports(IndexConfig files) {
        folder = files.data().resolve("handouts");
    }

    /** Writes the content, and returns how many rows it has. */
    @FunctionalInterface
    interface ContentWriter {
        int to(OutputStream out) throws IOException;
    }

    /** A file with this many rows. */
    record WrittenFile(Path file, int rows) {
        long bytes() {
            return file.toFile().length();
        }
    }

    /** Deletes files left by an earlier start. */
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

    /**
     * Returns a file with the content; empty where the maximum number is already being written, so that the client
     * retries later.
     */
    Optional<WrittenFile> tryWrite(ContentWriter what) {
        return concurrencyLimit.tryRun(() -> {
            try {
                Files.createDirectories(folder);
                return kept(what);
            } catch (IOException unwritable) {
                throw new UncheckedIOException("cannot write to " + folder, unwritable);
            }
        });
    }

    /** Releases a file that was downloaded, or is no longer needed. */
    void release(WrittenFile handout) {
        temporaryFiles.remove(handout);
        remove(handout.file());
    }

    private WrittenFile kept(ContentWriter what) throws IOException {
        var file = folder.resolve(UUID.randomUUID().toString());
        try {
            var handout = new WrittenFile(file, write(file, what));
            temporaryFiles.addAndEvict(handout).forEach(old -> remove(old.file()));
            return handout;
        } catch (IOException | RuntimeException | Error failed) {
            remove(file);
            throw failed;
        }
    }

    private static int write(Path file, ContentWriter what) throws IOException {
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
