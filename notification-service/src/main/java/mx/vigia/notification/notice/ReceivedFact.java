package mx.vigia.notification.notice;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.notification.watch.FactKind;

/**
 * One part of a fact as it was received.
 *
 * @param json the fact without its watches, stored for the letter
 */
public record ReceivedFact(
        UUID fact,
        FactKind kind,
        Subject subject,
        Arrival arrival,
        FactPart part,
        String json,
        List<WatchMatch> matches,
        Earlier earlier) {
    public ReceivedFact {
        matches = List.copyOf(matches);
    }

    /**
     * What was notified before that it is about.
     *
     * @param takesBack the facts that it retracts
     * @param joined the matter, notified alone, that was found to belong to its bill; else empty
     * @param told the watches to which other facts announced the same event
     */
    public record Earlier(List<UUID> takesBack, List<UUID> joined, List<AlreadyTold> told) {
        /** Nothing. */
        public static final Earlier NONE = new Earlier(List.of(), List.of(), List.of());

        public Earlier {
            takesBack = List.copyOf(takesBack);
            joined = List.copyOf(joined);
            told = List.copyOf(told);
        }

        /** Returns the facts that announced the same event. */
        List<UUID> same() {
            return told.stream().map(AlreadyTold::fact).distinct().toList();
        }

        /** Returns the watches to which the fact adds something. */
        List<AlreadyTold> additions() {
            return told.stream().filter(AlreadyTold::isAddedTo).toList();
        }
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
     * @param firstText whether only a text or title of a known matter became known, which is no change of it
     * @param kind the kind by which watches select new matters like this one: motions have one of their own
     * @param tells the kinds of which it reports more than its own
     */
    public record Arrival(boolean first, boolean firstText, FactKind kind, List<FactKind> tells) {
        public Arrival {
            tells = List.copyOf(tells);
        }
    }

    /** Returns the facts that it retracts. */
    public List<UUID> takesBack() {
        return earlier.takesBack();
    }

    /** Returns the kinds of which a watch must select one to report it. */
    public List<FactKind> selectableAs() {
        return Stream.of(
                        Stream.of(kind.watchedKind()),
                        arrival.first() ? Stream.of(arrival.kind()) : Stream.<FactKind>empty(),
                        arrival.tells().stream())
                .flatMap(kinds -> kinds)
                .distinct()
                .toList();
    }
}
