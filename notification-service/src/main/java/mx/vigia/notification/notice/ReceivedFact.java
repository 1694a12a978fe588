package mx.vigia.notification.notice;

import java.util.List;
import java.util.UUID;
import mx.vigia.notification.watch.FactKind;

/**
 * One part of a fact as it was received.
 *
 * @param first whether it is the first we know of its bill: watches for new bills report it, whatever its kind
 * @param arrival the kind by which watches select new matters like this one: motions have one of their own
 * @param dossier the bill, or the incident where it is about a source
 * @param site the source it was read from, or is about
 * @param json the fact without its watches, stored for the letter
 * @param takesBack the facts that it retracts
 */
public record ReceivedFact(
        UUID fact,
        UUID dossier,
        FactKind kind,
        boolean first,
        FactKind arrival,
        String title,
        String site,
        int part,
        int parts,
        String json,
        List<WatchMatch> matches,
        List<UUID> takesBack) {
    public ReceivedFact {
        matches = List.copyOf(matches);
        takesBack = List.copyOf(takesBack);
    }

    /** Returns the kinds of which a watch must select one to report it. */
    public List<FactKind> asked() {
        return first ? List.of(kind.asked(), arrival) : List.of(kind.asked());
    }
}
