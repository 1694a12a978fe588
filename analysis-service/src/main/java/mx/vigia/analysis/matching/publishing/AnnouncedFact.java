package mx.vigia.analysis.matching.publishing;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.fact.Fact;

/**
 * An announced fact.
 *
 * @param alerted the watches that it certainly reached
 * @param added those that another fact had reached, to which this one adds something
 */
record AnnouncedFact(Fact fact, Set<UUID> alerted, Set<UUID> added) {
    AnnouncedFact {
        alerted = Set.copyOf(alerted);
        added = Set.copyOf(added);
    }

    static AnnouncedFact of(Fact fact, MatchedWatches watches) {
        return new AnnouncedFact(fact, watches.certainWatches(), watches.watchesAddedTo());
    }

    /** Returns all watches that were notified of it. */
    Stream<UUID> watches() {
        return Stream.concat(alerted.stream(), added.stream());
    }

    boolean isKnownTo(UUID watch) {
        return alerted.contains(watch) || added.contains(watch);
    }

    /** Whether it announces the bill as it then was, and so this earlier fact of it. */
    boolean summarizes(Fact earlier) {
        return fact instanceof Fact.WordingLearned learned
                && learned.dossier().equals(earlier.dossier())
                && learned.after().bill().tells().contains(earlier.kind());
    }
}
