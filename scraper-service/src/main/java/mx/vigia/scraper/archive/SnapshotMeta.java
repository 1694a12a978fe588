package mx.vigia.scraper.archive;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.archive.SnapshotRepository.Shelved;

/** The API that describes the bytes of a page: where and when they came, with which head, and where they are stored. */
@ApplicationScoped
class SnapshotMeta {
    private static final int MAX_CAPTURES = 50;

    private final Jdbc database;
    private final Path folder;

    SnapshotMeta(Jdbc database, ArchiveConfig config) {
        this.database = database;
        this.folder = config.data().resolve("warc");
    }

    /** One time the bytes came; the head is the response's, unchanged except for cookies it set. */
    record Capture(
            long manifest,
            String hash,
            ManifestEntryKind kind,
            @JsonUnwrapped ResponseOrigin origin,
            String file,
            long offset,
            List<String> head) {}

    /** The description of these bytes; they are held unless retention removed them, and are stored in this file. */
    record Meta(
            String sha256,
            long size,
            String contentType,
            boolean held,
            String file,
            long offset,
            String bytes,
            List<Capture> captures) {}

    Optional<Meta> of(String sha256) throws IOException {
        var shelved = new SnapshotRepository(database).with(sha256);
        if (shelved.isEmpty()) {
            return Optional.empty();
        }
        var captures = new ArrayList<Capture>();
        for (var entry : new ManifestRepository(database).findByDigest(sha256, MAX_CAPTURES)) {
            captures.add(capture(entry));
        }
        return Optional.of(meta(shelved.get(), captures));
    }

    private static Meta meta(Shelved shelved, List<Capture> captures) {
        var snapshot = shelved.snapshot();
        return new Meta(
                snapshot.sha256(),
                snapshot.size(),
                snapshot.contentType(),
                !shelved.removed(),
                shelved.file(),
                shelved.begins(),
                "/api/v1/snapshots/" + snapshot.sha256(),
                captures);
    }

    private Capture capture(ManifestEntry entry) throws IOException {
        var file = new WarcFile(folder, entry.place().file());
        var head = file.head(entry.place().begins());
        return new Capture(
                entry.number(),
                entry.hash(),
                entry.kind(),
                ResponseOrigin.of(entry),
                entry.place().file(),
                entry.place().begins(),
                head.stream()
                        .filter(line -> !line.toLowerCase(Locale.ROOT).startsWith("set-cookie"))
                        .toList());
    }
}
