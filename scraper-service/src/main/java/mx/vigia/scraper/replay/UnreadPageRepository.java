package mx.vigia.scraper.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.reading.ReadingProblem;

/** The pages of which replays took nothing, since they could not read them or doubted them, each with what was looked for and what was found. */
@ApplicationScoped
class UnreadPageRepository {
    private final Jdbc database;

    UnreadPageRepository(Jdbc database) {
        this.database = database;
    }

    /** One more, with the first of what is wrong with it. */
    void add(UUID replay, long number, ReadingProblem why) {
        add(database, replay, number, why);
    }

    static void add(Jdbc jdbc, UUID replay, long number, ReadingProblem why) {
        jdbc.update("""
                insert into replay_unread (replay, number, address, what, expected, found) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """, replay, number, why.address().toString(), why.what(), why.expected(), why.found());
    }

    /** Lets go of those that were read, and named when they were set against what is held. */
    static void deleteRead(Jdbc jdbc, UUID replay) {
        jdbc.update("""
                delete from replay_unread u where replay = ?
                  and exists (select from replay_said s where s.replay = u.replay and s.number = u.number)
                """, replay);
    }

    /** Those of a replay behind this row of the manifest, the oldest first, no more than so many. */
    List<UnreadPage> of(UUID replay, long after, int most) {
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
                most);
    }
}
