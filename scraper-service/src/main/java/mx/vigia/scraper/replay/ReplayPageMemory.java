package mx.vigia.scraper.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.scraper.archive.ManifestEntry;
import mx.vigia.scraper.fetching.PageDoubt;
import mx.vigia.scraper.fetching.PageValidatorRepository.End;
import mx.vigia.scraper.fetching.PageValidatorRepository.Remembered;
import mx.vigia.scraper.fetching.PageValidators;

/** Stores what a replay remembers of each page, as rounds do over time. */
@ApplicationScoped
class ReplayPageMemory {
    private static final SqlFunction<RememberedPage> KEPT = row -> new RememberedPage(
            new Remembered(
                    new PageValidators("", "", row.getString("sha256")),
                    "",
                    row.getInt("items"),
                    List.of(),
                    new End(row.getString("ends"), row.getInt("bytes")),
                    new PageDoubt(
                            row.getInt("doubted_items"),
                            row.getInt("doubts"),
                            Jdbc.instant(row, "doubted_since"),
                            false)),
            row.getString("doubted_sha256"),
            row.getString("unread_sha256"));

    private final Jdbc database;

    ReplayPageMemory(Jdbc database) {
        this.database = database;
    }

    /**
     * A remembered page.
     *
     * @param before its state when it was last read in this replay, and how long it has been in doubt since
     * @param doubted the SHA-256 of the bytes that were last doubted since then, empty if none were
     * @param unread the SHA-256 of those that could not be read since then, empty if all could
     */
    record RememberedPage(Remembered before, String doubted, String unread) {
        private static final RememberedPage EMPTY = new RememberedPage(Remembered.nothing(), "", "");
    }

    RememberedPage of(UUID replay, String address) {
        return database.first("select * from replay_page where replay = ? and address = ?", KEPT, replay, address)
                .orElse(RememberedPage.EMPTY);
    }

    /** Saves a page that was read; a doubt ends. */
    static void read(Jdbc jdbc, UUID replay, ManifestEntry entry, Remembered page) {
        jdbc.update(
                """
                insert into replay_page (replay, address, sha256, read, number, items, ends, bytes) values (?, ?, ?, true, ?, ?, ?, ?)
                on conflict (replay, address) do update set sha256 = excluded.sha256, read = true,
                  number = greatest(replay_page.number, excluded.number), items = excluded.items, ends = excluded.ends,
                  bytes = excluded.bytes, doubts = 0, doubted_items = 0, doubted_since = 'epoch', doubted_sha256 = '', unread_sha256 = ''
                """,
                replay,
                entry.address(),
                entry.payload().sha256(),
                entry.number(),
                page.items(),
                page.end().word(),
                page.end().bytes());
    }

    /** Saves that the page could not be read; its earlier content and its doubt are kept. */
    static void saveUnreadable(Jdbc jdbc, UUID replay, ManifestEntry entry) {
        jdbc.update("""
                insert into replay_page (replay, address, sha256, read, unread_sha256) values (?, ?, '', false, ?)
                on conflict (replay, address) do update set unread_sha256 = excluded.unread_sha256
                """, replay, entry.address(), entry.payload().sha256());
    }

    /** Saves this doubt; nothing else changes. */
    static void doubt(Jdbc jdbc, UUID replay, ManifestEntry entry, PageDoubt doubt) {
        doubt(jdbc, replay, entry.address(), doubt, entry.payload().sha256());
    }

    /** Saves that the page is again as it was before it was doubted. */
    static void same(Jdbc jdbc, UUID replay, ManifestEntry entry) {
        doubt(jdbc, replay, entry.address(), PageDoubt.none(), "");
    }

    private static void doubt(Jdbc jdbc, UUID replay, String address, PageDoubt doubt, String sha256) {
        jdbc.update("""
                insert into replay_page (replay, address, sha256, read, doubted_items, doubts, doubted_since, doubted_sha256)
                values (?, ?, '', false, ?, ?, ?, ?)
                on conflict (replay, address) do update set doubted_items = excluded.doubted_items, doubts = excluded.doubts,
                  doubted_since = excluded.doubted_since, doubted_sha256 = excluded.doubted_sha256
                """, replay, address, doubt.items(), doubt.rounds(), doubt.since(), sha256);
    }
}
