package mx.vigia.scraper.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The rows of replays: their progress and results. */
@ApplicationScoped
class ReplayRepository {
    private static final SqlFunction<ReplayState> REPLAY = row -> new ReplayState(
            row.getObject("id", UUID.class),
            row.getString("site"),
            row.getLong("up_to"),
            row.getLong("at"),
            new ReplayState.PageCounts(
                    row.getInt("pages"),
                    row.getInt("items"),
                    row.getInt("unread"),
                    row.getInt("removed"),
                    row.getInt("doubted")),
            new ReplayState.RecordCounts(
                    row.getInt("fresh"),
                    row.getInt("changed"),
                    row.getInt("gone"),
                    row.getInt("newer"),
                    row.getInt("withheld"),
                    row.getInt("published")),
            Jdbc.instant(row, "began_at"),
            Jdbc.instant(row, "ended_at"));

    private final Jdbc database;

    ReplayRepository(Jdbc database) {
        this.database = database;
    }

    /** Returns the interrupted replay of the site, if made by the same readers; else a new one. */
    UUID resumeOrBegin(String site, String editions, long upTo, Instant now) {
        database.update("delete from replay where site = ? and ended_at is null and editions <> ?", site, editions);
        database.update("""
                insert into replay (id, site, editions, up_to, began_at) values (?, ?, ?, ?, ?)
                on conflict (site) where ended_at is null do nothing
                """, UUID.randomUUID(), site, editions, upTo, now);
        return database.one(
                "select id from replay where site = ? and ended_at is null", row -> row.getObject(1, UUID.class), site);
    }

    /** Deletes the interrupted replay of the site, so that the next starts again. */
    void deleteUnfinished(String site) {
        database.update("delete from replay where site = ? and ended_at is null", site);
    }

    Optional<ReplayState> with(UUID id) {
        return database.first("""
                select r.*, (select count(*) from replay_difference where replay = r.id and kind = 'new') as fresh,
                  (select count(*) from replay_difference where replay = r.id and kind = 'changed') as changed,
                  (select count(*) from replay_difference where replay = r.id and kind = 'gone') as gone
                from replay r where id = ?
                """, REPLAY, id);
    }

    /** Writes the outcome of a row of the manifest, in one transaction with the replay's progress. */
    void took(UUID id, ReplayRowOutcome rowOutcome) {
        database.runInTransaction(jdbc -> rowOutcome.write(jdbc, id));
    }

    /** Deletes the differences, so that they can be determined again. */
    void deleteDifferences(UUID id) {
        ReplayDifferenceRepository.forget(database, id);
        UnreadPageRepository.deleteRead(database, id);
        database.update("update replay set newer = 0, withheld = 0 where id = ?", id);
    }

    /** Counts one more record with later statements. */
    void incrementNewer(UUID id) {
        database.update("update replay set newer = newer + 1 where id = ?", id);
    }

    /**
     * Counts one more record about which its page makes an impossible statement, or of a page that is suspect as a
     * whole.
     */
    void incrementWithheld(UUID id) {
        database.update("update replay set withheld = withheld + 1 where id = ?", id);
    }

    void published(UUID id, int more) {
        database.update("update replay set published = published + ? where id = ?", more, id);
    }

    /** Ends the replay; its page memory is deleted, its findings are kept. */
    void end(UUID id, Instant now) {
        database.update("update replay set ended_at = ? where id = ?", now, id);
        database.update("delete from replay_said where replay = ?", id);
        database.update("delete from replay_page where replay = ?", id);
    }
}
