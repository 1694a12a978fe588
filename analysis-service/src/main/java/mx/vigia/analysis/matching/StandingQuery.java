package mx.vigia.analysis.matching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.language.query.Query;

/** A question someone asked us to keep asking, and the kinds of fact they want to hear of. We know neither who nor why. */
public record StandingQuery(UUID watch, long revision, Query question, Set<FactKind> kinds) {
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

    /** There are a hundred thousand watches: as bits their kinds take little memory, and are asked quickly. */
    private static Set<FactKind> compact(Set<FactKind> kinds) {
        Set<FactKind> bits = EnumSet.noneOf(FactKind.class);
        bits.addAll(kinds);
        return Collections.unmodifiableSet(bits);
    }
}
