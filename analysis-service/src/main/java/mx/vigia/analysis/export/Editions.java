package mx.vigia.analysis.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.search.index.IndexConfig;
import mx.vigia.platform.text.Json;

/**
 * The editions on the disk of this replica. An edition is a folder moved to its place when it is complete; one being
 * written is in another folder.
 */
@ApplicationScoped
class Editions {
    static final String MANIFEST_FILE = "manifest.json";
    private static final String LATEST_LINK = "latest";
    private static final String UNFINISHED_PREFIX = ".writing-";
    private static final DateTimeFormatter NAME_FORMAT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path shelf;
    private final int keep;

    Editions(IndexConfig files, BulkConfig bulk) {
        shelf = files.data().resolve("bulk");
        keep = bulk.keep();
    }

    static String name(Instant moment) {
        return NAME_FORMAT.format(moment);
    }

    /** Returns an empty folder to write in; what a killed process left half written is removed. */
    Path begin(String name) throws IOException {
        Files.createDirectories(shelf);
        for (var left : findFolders(UNFINISHED_PREFIX)) {
            remove(left);
        }
        return Files.createDirectory(shelf.resolve(UNFINISHED_PREFIX + name));
    }

    /** Moves a complete edition to its place and deletes the oldest. */
    void publish(Path written, String name) throws IOException {
        Files.move(written, shelf.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        for (var old : names().stream().skip(keep).toList()) {
            remove(shelf.resolve(old));
        }
    }

    /** Returns all editions, the newest first. */
    List<ExportManifest> all() {
        return names().stream().flatMap(name -> read(name).stream()).toList();
    }

    /** Returns the edition with this name, or the newest if the name is {@value #LATEST_LINK}. */
    Optional<ExportManifest> findByName(String name) {
        return all().stream()
                .filter(edition -> name.equals(LATEST_LINK) || edition.edition().equals(name))
                .findFirst();
    }

    Path file(ExportManifest edition, ExportManifest.File file) {
        return shelf.resolve(edition.edition()).resolve(file.name());
    }

    private Optional<ExportManifest> read(String name) {
        try {
            var manifest = Files.readString(shelf.resolve(name).resolve(MANIFEST_FILE));
            return Optional.of(Json.read(manifest, ExportManifest.class));
        } catch (IOException removedMeanwhile) {
            return Optional.empty();
        }
    }

    private List<String> names() {
        return findFolders("2").stream()
                .map(folder -> folder.getFileName().toString())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<Path> findFolders(String beginning) {
        if (!Files.isDirectory(shelf)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(shelf)) {
            return all.filter(folder -> folder.getFileName().toString().startsWith(beginning))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
