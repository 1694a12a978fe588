package mx.vigia.scraper.archive;

import java.util.List;
import java.util.Optional;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.scraper.archive.ManifestEntry.ChainLink;
import mx.vigia.scraper.archive.ManifestEntry.Payload;
import mx.vigia.scraper.archive.ManifestEntry.Place;
import mx.vigia.scraper.archive.ManifestEntry.Request;

/** Read access to the rows of the manifest: by number, by content, by location. */
record ManifestRepository(Jdbc jdbc) {
    private static final SqlFunction<ManifestEntry> ENTRY = row -> new ManifestEntry(
            new ChainLink(row.getLong("number"), row.getString("hash")),
            ManifestEntryKind.ofLabel(row.getString("kind")),
            Jdbc.instant(row, "at"),
            new Request(row.getString("site"), row.getString("address"), row.getString("method"), row.getInt("status")),
            new Payload(row.getString("sha256"), row.getLong("size"), row.getString("content_type")),
            new Place(row.getString("file"), row.getLong("begins_at"), row.getLong("ends_at"), row.getString("digest")),
            row.getString("note"));

    /** Returns the rows after this one, in order, up to the maximum. */
    List<ManifestEntry> after(long number, int max) {
        return jdbc.list("select * from manifest where number > ? order by number limit ?", ENTRY, number, max);
    }

    /** Returns the rows of a site's pages after this one, including those whose bytes were received again. */
    List<ManifestEntry> findPagesAfter(String site, long number, int max) {
        return jdbc.list("""
                select * from manifest where site = ? and number > ? and sha256 <> ''
                  and kind in ('page', 'recorded', 'revisit') and status in (0, 200, 304) order by number limit ?
                """, ENTRY, site, number, max);
    }

    /** Returns the rows in which these bytes were received, the first time first, up to the maximum. */
    List<ManifestEntry> findByDigest(String sha256, int max) {
        return jdbc.list(
                "select * from manifest where sha256 = ? and kind <> 'moved' order by number limit ?",
                ENTRY,
                sha256,
                max);
    }

    /** Returns the rows stored in this file, in order. */
    List<ManifestEntry> in(String file) {
        return jdbc.list("""
                select * from manifest where file = ? and kind not in ('cut', 'removed') order by number
                """, ENTRY, file);
    }

    /** Returns the row of this number. */
    Optional<ManifestEntry> findByNumber(long number) {
        return after(number - 1, 1).stream()
                .filter(entry -> entry.number() == number)
                .findFirst();
    }

    /** Returns the last page from this address itself: neither a redirect with known bytes, nor a 304 reply. */
    Optional<ManifestEntry> findLastPage(String site, String address) {
        return jdbc.first("""
                select * from manifest where site = ? and address = ? and sha256 <> ''
                  and kind in ('page', 'recorded', 'revisit') and status in (0, 200) order by number desc limit 1
                """, ENTRY, site, address);
    }

    /** Returns the last page from this address with these bytes. */
    Optional<ManifestEntry> findLastPage(String site, String address, String sha256) {
        return jdbc.first("""
                select * from manifest where site = ? and address = ? and sha256 = ?
                  and kind in ('page', 'recorded', 'revisit') and status in (0, 200) order by number desc limit 1
                """, ENTRY, site, address, sha256);
    }

    void insert(ManifestEntry entry) {
        jdbc.update(
                """
                insert into manifest (number, kind, at, site, address, method, status, sha256, size, content_type,
                                      file, begins_at, ends_at, digest, note, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entry.number(),
                entry.kind().label(),
                entry.at(),
                entry.site(),
                entry.address(),
                entry.request().method(),
                entry.status(),
                entry.payload().sha256(),
                entry.payload().size(),
                entry.payload().contentType(),
                entry.place().file(),
                entry.place().begins(),
                entry.place().ends(),
                entry.place().digest(),
                entry.note(),
                entry.hash());
    }
}
