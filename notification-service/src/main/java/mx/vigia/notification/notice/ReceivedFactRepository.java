package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.JdbcStatements;

/** The rows of facts: as they were told, how many of their parts have come, and which watches they answered. */
@ApplicationScoped
class ReceivedFactRepository {
    private final JdbcStatements rows;

    ReceivedFactRepository(JdbcStatements rows) {
        this.rows = rows;
    }

    /** What the coming of a part means. */
    enum Taken {
        /** It had come before: whoever was to be told was found then. */
        BEFORE,
        /** Others are still to come. */
        PARTLY,
        /** It was the last. */
        WHOLLY
    }

    /** Writes down that this part has come. */
    Taken take(ReceivedFact told, Instant now) throws SQLException {
        return rows
                .read(
                        """
                        insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at, site, answered)
                        values (?, ?, ?, ?, ?, array[?::integer], ?, ?, ?, ?::uuid[])
                        on conflict (id) do update set
                            answered = fact.answered || excluded.answered, parts_seen = fact.parts_seen || excluded.parts_seen
                        where excluded.parts_seen[1] <> all (fact.parts_seen)
                        returning cardinality(parts_seen) >= parts""",
                        row -> row.getBoolean(1) ? Taken.WHOLLY : Taken.PARTLY,
                        told.fact(),
                        told.dossier(),
                        told.kind().written(),
                        told.title(),
                        told.parts(),
                        told.part(),
                        told.json(),
                        now,
                        told.site(),
                        matchedWatches(told))
                .stream()
                .findFirst()
                .orElse(Taken.BEFORE);
    }

    private static List<UUID> matchedWatches(ReceivedFact told) {
        return told.matches().stream()
                .filter(match -> match.turn() != MatchTransition.NO_LONGER)
                .map(WatchMatch::watch)
                .toList();
    }
}
