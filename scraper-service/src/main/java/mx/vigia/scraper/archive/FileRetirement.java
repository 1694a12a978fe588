package mx.vigia.scraper.archive;

import java.io.IOException;
import java.time.Instant;
import mx.vigia.scraper.archive.ManifestEntry.Payload;
import mx.vigia.scraper.archive.ManifestEntry.Place;

/**
 * Removes one file from the archive while the end of the chain is locked; what must be kept moves to the open file of
 * its site.
 */
record FileRetirement(ArchiveWriter desk, PublishedBytes evidence, Instant now) {
    void retire(String name) throws IOException {
        var file = desk.files().named(name);
        if (file.isEmpty()) {
            return;
        }
        var here = desk.snapshots().in(name);
        var needed = evidence.of(here.keySet());
        for (var entry : desk.manifest().in(name)) {
            var digest = entry.payload().sha256();
            if (needed.contains(digest) && entry.place().begins() == here.get(digest)) {
                move(entry);
            }
        }
        desk.snapshots().markRemoved(name, now);
        remove(file.get());
    }

    private void move(ManifestEntry entry) throws IOException {
        var place = desk.archiveFiles().copy(entry.site(), now, entry.place());
        var from = "from %s at %d".formatted(entry.place().file(), entry.place().begins());
        desk.chain()
                .add(ManifestEntry.draft(
                        ManifestEntryKind.MOVED, now, entry.site(), entry.address(), entry.payload(), place, from));
        desk.snapshots().move(entry.payload().sha256(), place);
    }

    private void remove(ArchiveFileRepository.Shelved file) {
        desk.files().remove(file.name(), now);
        desk.chain().addBytes(-file.bytes());
        var place = new Place(file.name(), 0, file.bytes(), "");
        desk.chain()
                .add(ManifestEntry.draft(
                        ManifestEntryKind.REMOVED, now, file.site(), "", Payload.NONE, place, "removed by retention"));
    }
}
