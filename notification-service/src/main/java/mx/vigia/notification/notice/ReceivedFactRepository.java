package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** The rows of facts: as received, the number of their parts received, and the watches they matched. */
@ApplicationScoped
class ReceivedFactRepository {
    private final Jdbc jdbc;

    ReceivedFactRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The effect of receiving a part. */
    enum Taken {
        /** It was received before, and its recipients were found then. */
        BEFORE,
        /** Others are still to come. */
        PARTLY,
        /** It was the last. */
        WHOLLY
    }

    /** Records that this part was received. */
    Taken saveReceived(ReceivedFact received, Instant now) {
        return jdbc.first(
                        """
                        insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at, site, answered)
                        values (?, ?, ?, ?, ?, array[?::integer], ?, ?, ?, ?::uuid[])
                        on conflict (id) do update set
                            answered = fact.answered || excluded.answered, parts_seen = fact.parts_seen || excluded.parts_seen
                        where excluded.parts_seen[1] <> all (fact.parts_seen)
                        returning cardinality(parts_seen) >= parts""",
                        row -> row.getBoolean(1) ? Taken.WHOLLY : Taken.PARTLY,
                        received.fact(),
                        received.subject().dossier(),
                        received.kind().written(),
                        received.subject().title(),
                        received.part().parts(),
                        received.part().part(),
                        received.json(),
                        now,
                        received.subject().site(),
                        matchedWatches(received))
                .orElse(Taken.BEFORE);
    }

    private static List<UUID> matchedWatches(ReceivedFact received) {
        return received.matches().stream()
                .filter(match -> match.turn() != MatchTransition.NO_LONGER)
                .map(WatchMatch::watch)
                .toList();
    }
}
