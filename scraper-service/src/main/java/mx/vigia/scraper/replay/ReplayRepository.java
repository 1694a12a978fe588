package mx.vigia.scraper.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The rows of replays: how far each is, and how much came of it. */
@ApplicationScoped
class ReplayRepository {
    private static final SqlFunction<ReplayState> REPLAY = row -> new ReplayState(
            row.getObject("id", UUID.class),
            row.getString("site"),
            row.getLong("up_to"),
            row.getLong("at"),
            row.getInt("pages"),
            row.getInt("items"),
            row.getInt("unread"),
            row.getInt("removed"),
            row.getInt("doubted"),
            row.getInt("fresh"),
            row.getInt("changed"),
            row.getInt("gone"),
            row.getInt("newer"),
            row.getInt("withheld"),
            row.getInt("published"),
            Jdbc.instant(row, "began_at"),
            Jdbc.instant(row, "ended_at"));

    private final Jdbc database;

    ReplayRepository(Jdbc database) {
        this.database = database;
    }

    /** The replay of the site that was broken off, if the same readers made it; else a new one. */
    UUID resumeOrBegin(String site, String editions, long upTo, Instant now) {
        database.update("delete from replay where site = ? and ended_at is null and editions <> ?", site, editions);
        database.update("""
                insert into replay (id, site, editions, up_to, began_at) values (?, ?, ?, ?, ?)
                on conflict (site) where ended_at is null do nothing
                """, UUID.randomUUID(), site, editions, upTo, now);
        return database.one(
                "select id from replay where site = ? and ended_at is null", row -> row.getObject(1, UUID.class), site);
    }

    /** Forgets the replay of the site that was broken off, so that the next begins anew. */
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

    /** Whose rows these are in the manifest, as this replay left them; in one transaction with how far it is. */
    void took(UUID id, ReplayRowOutcome leaf) {
        database.runInTransaction(jdbc -> leaf.write(jdbc, id));
    }

    /** Forgets what differed, so that it can be found anew. */
    void deleteDifferences(UUID id) {
        ReplayDifferenceRepository.forget(database, id);
        UnreadPageRepository.deleteRead(database, id);
        database.update("update replay set newer = 0, withheld = 0 where id = ?", id);
    }

    /** One more record of which something was said since. */
    void incrementNewer(UUID id) {
        database.update("update replay set newer = newer + 1 where id = ?", id);
    }

    /** One more record of which its page says what it cannot mean, or of a page that is suspect as a whole. */
    void incrementWithheld(UUID id) {
        database.update("update replay set withheld = withheld + 1 where id = ?", id);
    }

    void published(UUID id, int more) {
        database.update("update replay set published = published + ? where id = ?", more, id);
    }

    /** It is over; what it had to keep in mind is let go, what it found stays. */
    void end(UUID id, Instant now) {
        database.update("update replay set ended_at = ? where id = ?", now, id);
        database.update("delete from replay_said where replay = ?", id);
        database.update("delete from replay_page where replay = ?", id);
    }
}
