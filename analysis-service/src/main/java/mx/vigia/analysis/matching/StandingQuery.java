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
        kinds = compact(kinds);
        byFamily = compact(byFamily);
    }

    boolean asksFor(Set<FactKind> any) {
        for (FactKind kind : any) {
            if (kinds.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether none of these that it asks for is meant by itself. */
    boolean asksByFamily(Set<FactKind> any) {
        return !byFamily.isEmpty() && any.stream().filter(kinds::contains).allMatch(byFamily::contains);
    }

    /** Of a hundred thousand watches each has two such sets: as bits they take little, and are asked quickly. */
    private static Set<FactKind> compact(Set<FactKind> kinds) {
        Set<FactKind> bits = EnumSet.noneOf(FactKind.class);
        bits.addAll(kinds);
        return Collections.unmodifiableSet(bits);
    }
}
