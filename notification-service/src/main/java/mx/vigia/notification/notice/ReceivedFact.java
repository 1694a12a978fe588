package mx.vigia.notification.notice;

import java.util.List;
import java.util.UUID;
import mx.vigia.notification.watch.FactKind;

/**
 * One part of a fact as it was received.
 *
 * @param json the fact without its watches, stored for the letter
 * @param takesBack the facts that it retracts
 */
public record ReceivedFact(
        UUID fact,
        FactKind kind,
        Subject subject,
        Arrival arrival,
        FactPart part,
        String json,
        List<WatchMatch> matches,
        List<UUID> takesBack) {
    public ReceivedFact {
        matches = List.copyOf(matches);
        takesBack = List.copyOf(takesBack);
    }

    /**
     * What it is about.
     *
     * @param dossier the bill, or the incident where it is about a source
     * @param site the source it was read from, or is about
     */
    public record Subject(UUID dossier, String title, String site) {}

    /**
     * Whether its subject is new.
     *
     * @param first whether it is the first we know of its bill: watches for new bills report it, whatever its kind
     * @param kind the kind by which watches select new matters like this one: motions have one of their own
     */
    public record Arrival(boolean first, FactKind kind) {}

    /** Returns the kinds of which a watch must select one to report it. */
    public List<FactKind> selectableAs() {
        return arrival.first() ? List.of(kind.watchedKind(), arrival.kind()) : List.of(kind.watchedKind());
    }
}
