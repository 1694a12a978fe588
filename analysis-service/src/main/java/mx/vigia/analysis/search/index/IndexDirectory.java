package mx.vigia.analysis.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.jboss.logging.Logger;

/**
 * The directory of the index: one sub-folder per generation, the newest last. A new generation is built beside the old
 * one.
 */
public record IndexDirectory(Path folder) {
    private static final Logger LOG = Logger.getLogger(IndexDirectory.class);

    /**
     * Returns the newest generation if it is usable. A damaged one is deleted; one of another schema is kept until the
     * new one is complete.
     */
    Optional<IndexGeneration> newest() throws IOException {
        for (var generation : all().reversed()) {
            try {
                return Optional.of(IndexGeneration.reopen(generation));
            } catch (IndexNotFoundException unfinished) {
                delete(generation);
            } catch (IndexSchemaException | IndexFormatTooOldException | IndexFormatTooNewException other) {
                LOG.infof(
                        "The index in %s is of another version and is built again: %s", generation, other.getMessage());
            } catch (IOException | IllegalArgumentException unusable) {
                LOG.warnf("The index in %s cannot be used and is built again: %s", generation, unusable.getMessage());
                delete(generation);
            }
        }
        return Optional.empty();
    }

    IndexGeneration fresh() throws IOException {
        var last = all().stream()
                .map(generation -> generation.getFileName().toString())
                .reduce("000000", (one, other) -> other);
        return IndexGeneration.create(folder.resolve("%06d".formatted(Long.parseLong(last) + 1)));
    }

    /** Deletes every generation except the newest. */
    void keepNewest() throws IOException {
        for (var generation : all().reversed().stream().skip(1).toList()) {
            delete(generation);
        }
    }

    private List<Path> all() throws IOException {
        Files.createDirectories(folder);
        try (var generations = Files.list(folder)) {
            return generations
                    .filter(generation -> generation.getFileName().toString().matches("\\d{6,}"))
                    .sorted()
                    .toList();
        }
    }

    /** Deletes a generation that cannot be used; what cannot be deleted is reported. */
    static void discard(Path generation) {
        try {
            delete(generation);
        } catch (IOException left) {
            LOG.errorf("The index in %s cannot be deleted: %s", generation, left);
        }
    }

    public static void delete(Path generation) throws IOException {
        try (var files = Files.walk(generation)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            LOG.debugf("%s was gone already", e.getFile());
        }
    }
}
