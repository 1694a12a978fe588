package mx.vigia.scraper.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.archive.ManifestEntry.Payload;
import mx.vigia.scraper.archive.ManifestEntry.Place;
import org.netpreserve.jwarc.WarcRecord;

/** The files of a site, one of them open, while the end of the chain is locked. */
final class SiteArchiveFiles {
    private final Jdbc jdbc;
    private final Path folder;
    private final ArchiveRetentionConfig config;
    private final ManifestChain chain;

    SiteArchiveFiles(Jdbc jdbc, Path folder, ArchiveRetentionConfig config, ManifestChain chain) {
        this.jdbc = jdbc;
        this.folder = folder;
        this.config = config;
        this.chain = chain;
    }

    /** A file and its actual length. */
    record Open(String name, LocalDate day, long bytes) {}

    /** Appends these records to those of the site. */
    Place put(String site, Instant at, List<WarcRecord> records) throws IOException {
        var open = open(site, at);
        var place = new WarcFile(folder, open.name()).add(open.bytes(), records);
        recordGrowth(open.name(), place, at);
        return place;
    }

    /** Appends a copy of this section to the records of the site. */
    Place copy(String site, Instant now, Place from) throws IOException {
        var open = open(site, now);
        var place = new WarcFile(folder, open.name()).copy(open.bytes(), new WarcFile(folder, from.file()), from);
        recordGrowth(open.name(), place, now);
        return place;
    }

    /**
     * Closes files that are no longer to be written, including one that lost bytes; removes what was never committed.
     */
    private Open open(String site, Instant at) throws IOException {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        for (var open : findOpen(site)) {
            truncateAfter(site, open.name(), open.bytes(), at);
            var whole = new WarcFile(folder, open.name()).length() == open.bytes();
            if (whole && open.day().equals(day) && open.bytes() < config.fileBytes()) {
                return open;
            }
            close(open.name());
        }
        return createFile(site, day, at);
    }

    List<Open> findOpen(String site) {
        return jdbc.list(
                "select * from archive_file where site = ? and open",
                row -> new Open(row.getString("name"), row.getDate("day").toLocalDate(), row.getLong("bytes")),
                site);
    }

    /** A record that was being written when the process died was never published: it is reported and removed. */
    void truncateAfter(String site, String name, long end, Instant at) throws IOException {
        var file = new WarcFile(folder, name);
        var length = file.length();
        if (length > end) {
            file.cut(end);
            var place = new Place(name, end, length, "");
            chain.add(ManifestEntry.draft(
                    ManifestEntryKind.CUT,
                    at,
                    site,
                    "",
                    Payload.NONE,
                    place,
                    (length - end) + " bytes of a record never finished"));
        }
    }

    /** Closes a file that is no longer written, after removing what was never committed. */
    void closeFile(ArchiveFileRepository.Shelved file, Instant at) throws IOException {
        for (var open : findOpen(file.site())) {
            if (open.name().equals(file.name())) {
                truncateAfter(file.site(), open.name(), open.bytes(), at);
                close(open.name());
            }
        }
    }

    private Open createFile(String site, LocalDate day, Instant at) throws IOException {
        var name = "%s-%s-%05d.warc.gz".formatted(site, day.toString().replace("-", ""), number(site, day));
        truncateAfter(site, name, 0, at);
        var place = new WarcFile(folder, name).add(0, WarcRecords.warcinfo(name, at));
        jdbc.update(
                "insert into archive_file (name, site, day, bytes, last_at, open) values (?, ?, ?, 0, ?, true)",
                name,
                site,
                day,
                at);
        recordGrowth(name, place, at);
        chain.add(ManifestEntry.draft(ManifestEntryKind.FILE, at, site, "", Payload.NONE, place, ""));
        return new Open(name, day, place.ends());
    }

    private int number(String site, LocalDate day) {
        return jdbc.one(
                "select count(*) from archive_file where site = ? and day = ?", row -> row.getInt(1) + 1, site, day);
    }

    private void recordGrowth(String name, Place place, Instant at) {
        chain.addBytes(place.ends() - place.begins());
        jdbc.update(
                "update archive_file set bytes = ?, last_at = greatest(last_at, ?) where name = ?",
                place.ends(),
                at,
                name);
    }

    private void close(String name) {
        jdbc.update("update archive_file set open = false where name = ?", name);
    }
}
