package mx.vigia.scraper.replay;

import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.archive.ManifestEntry;
import mx.vigia.scraper.fetching.PageDoubt;
import mx.vigia.scraper.fetching.PageValidatorRepository.Remembered;
import mx.vigia.scraper.publishing.StoredRecords.ResolvedSighting;
import mx.vigia.scraper.reading.ReadingProblem;

/** The outcome of one row of the manifest in a replay, written together with the replay's progress. */
sealed interface ReplayRowOutcome {
    ManifestEntry entry();

    /** The page was unchanged, or has no reader. */
    record Skipped(ManifestEntry entry) implements ReplayRowOutcome {}

    /** Retention removed its bytes. */
    record Removed(ManifestEntry entry) implements ReplayRowOutcome {}

    /** Today's readers cannot read the page. */
    record Unread(ManifestEntry entry, ReadingProblem why) implements ReplayRowOutcome {}

    /** The page is again as it was before it was doubted. */
    record Same(ManifestEntry entry) implements ReplayRowOutcome {}

    /** The page shows what a round does not accept at first: nothing of it is used. */
    record Doubted(ManifestEntry entry, ReadingProblem why, PageDoubt doubt) implements ReplayRowOutcome {}

    /** The page's statements with their records, and what is remembered of it. */
    record Read(ManifestEntry entry, Remembered page, List<ResolvedSighting> meant) implements ReplayRowOutcome {
        public Read {
            meant = List.copyOf(meant);
        }
    }

    default void write(Jdbc jdbc, UUID replay) {
        var number = entry().number();
        switch (this) {
            case Skipped skipped -> jdbc.update("update replay set at = ? where id = ?", number, replay);
            case Removed removed ->
                jdbc.update("update replay set at = ?, removed = removed + 1 where id = ?", number, replay);
            case Unread unread -> {
                ReplayPageMemory.saveUnreadable(jdbc, replay, entry());
                UnreadPageRepository.add(jdbc, replay, number, unread.why());
                jdbc.update("update replay set at = ?, unread = unread + 1 where id = ?", number, replay);
            }
            case Same same -> {
                ReplayPageMemory.same(jdbc, replay, entry());
                jdbc.update("update replay set at = ? where id = ?", number, replay);
            }
            case Doubted doubted -> {
                ReplayPageMemory.doubt(jdbc, replay, entry(), doubted.doubt());
                var begins = doubted.doubt().rounds() == 1;
                if (begins) {
                    UnreadPageRepository.add(jdbc, replay, number, doubted.why());
                }
                jdbc.update(
                        "update replay set at = ?, doubted = doubted + ? where id = ?", number, begins ? 1 : 0, replay);
            }
            case Read read -> {
                ReplayPageMemory.read(jdbc, replay, entry(), read.page());
                saveStatements(jdbc, replay, read);
                jdbc.update(
                        "update replay set at = ?, pages = pages + 1, items = items + ? where id = ?",
                        number,
                        read.meant().size(),
                        replay);
            }
        }
    }

    private static void saveStatements(Jdbc jdbc, UUID replay, Read read) {
        jdbc.batch("""
                insert into replay_said (replay, address, record_id, source_key, content_sha, number, page_kind)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (replay, address, record_id, source_key)
                  do update set content_sha = excluded.content_sha, number = excluded.number, page_kind = excluded.page_kind
                """, read.meant(), resolvedSighting -> new Object[] {
            replay,
            read.entry().address(),
            resolvedSighting.record(),
            resolvedSighting.sourceKey(),
            resolvedSighting.content(),
            read.entry().number(),
            resolvedSighting.sighting().pageKind().label()
        });
    }
}
