package mx.vigia.scraper.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.reading.ReadingProblem;

/** Pages of which replays used nothing, unreadable or doubted, each with what was expected and what was found. */
@ApplicationScoped
class UnreadPageRepository {
    private final Jdbc database;

    UnreadPageRepository(Jdbc database) {
        this.database = database;
    }

    /** Adds a page, with its first problem. */
    void add(UUID replay, long number, ReadingProblem why) {
        add(database, replay, number, why);
    }

    static void add(Jdbc jdbc, UUID replay, long number, ReadingProblem why) {
        jdbc.update("""
                insert into replay_unread (replay, number, address, what, expected, found) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """, replay, number, why.address().toString(), why.what(), why.expected(), why.found());
    }

    /** Deletes pages that were read, and were listed during the comparison with the stored records. */
    static void deleteRead(Jdbc jdbc, UUID replay) {
        jdbc.update("""
                delete from replay_unread u where replay = ?
                  and exists (select from replay_said s where s.replay = u.replay and s.number = u.number)
                """, replay);
    }

    /** Returns the pages of a replay after this row of the manifest, the oldest first, up to the maximum. */
    List<UnreadPage> of(UUID replay, long after, int max) {
        return database.list(
                "select * from replay_unread where replay = ? and number > ? order by number limit ?",
                row -> new UnreadPage(
                        row.getLong("number"),
                        row.getString("address"),
                        row.getString("what"),
                        row.getString("expected"),
                        row.getString("found")),
                replay,
                after,
                max);
    }
}
