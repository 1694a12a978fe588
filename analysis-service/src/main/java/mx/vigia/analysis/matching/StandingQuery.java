package mx.vigia.analysis.matching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.language.query.Query;

/**
 * A query that is run on every change, and the kinds of fact its watch wants. Owner and purpose are unknown here.
 *
 * @param listed whether its open bills are published, for a page that lists them
 */
public record StandingQuery(UUID watch, long revision, Query question, Set<FactKind> kinds, boolean listed) {
    /** Creates the query of a watch whose bills are listed nowhere. */
    public StandingQuery(UUID watch, long revision, Query question, Set<FactKind> kinds) {
        this(watch, revision, question, kinds, false);
    }

    public StandingQuery {
        kinds = compact(kinds);
    }

    boolean wantsAny(Set<FactKind> any) {
        for (FactKind kind : any) {
            if (kinds.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the kinds as an enum set, which is small and fast for a hundred thousand watches. */
    private static Set<FactKind> compact(Set<FactKind> kinds) {
        Set<FactKind> bits = EnumSet.noneOf(FactKind.class);
        bits.addAll(kinds);
        return Collections.unmodifiableSet(bits);
    }
}
