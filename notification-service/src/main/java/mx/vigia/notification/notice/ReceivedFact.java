package mx.vigia.notification.notice;

import java.util.List;
import java.util.UUID;
import mx.vigia.notification.watch.FactKind;

/**
 * One part of a fact as it was told to us.
 *
 * @param first whether it is the first we know of its bill: whoever asked for new bills is told of it, whatever its kind
 * @param arrival by which kind whoever wants to hear of matters new to them asks for such a one: for motions there is one of their own
 * @param dossier the bill, or the incident where it is about a source
 * @param site the source it was read from, or is about
 * @param json the fact without its watches, kept for the letter
 * @param takesBack the facts of which it says that they were not so
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

    /** The kinds of which a watch asks for one in order to be told. */
    public List<FactKind> asked() {
        return first ? List.of(kind.asked(), arrival) : List.of(kind.asked());
    }
}
