package mx.vigia.analysis.matching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.dossier.FactKind;
import mx.vigia.analysis.language.Query;

/**
 * A question someone asked us to keep asking, and the sorts of fact they want to hear of. We know neither who nor why.
 *
 * @param byFamily those of the kinds that are asked for only as one under which they used to come is; none where each is meant by itself
 */
public record StandingQuery(UUID watch, long revision, Query question, Set<FactKind> kinds, Set<FactKind> byFamily) {
    public StandingQuery {
        kinds = Set.copyOf(kinds);
        byFamily = Set.copyOf(byFamily);
    }

    boolean asksFor(Set<FactKind> any) {
        return !Collections.disjoint(kinds, any);
    }

    /** Whether none of these that it asks for is meant by itself. */
    boolean asksByFamily(Set<FactKind> any) {
        Set<FactKind> meant = EnumSet.copyOf(any);
        meant.retainAll(kinds);
        return byFamily.containsAll(meant);
    }
}
