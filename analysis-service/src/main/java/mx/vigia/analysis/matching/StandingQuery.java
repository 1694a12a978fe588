package mx.vigia.analysis.matching;

import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.dossier.FactKind;
import mx.vigia.analysis.language.Query;

/** A question someone asked us to keep asking, and the sorts of fact they want to hear of. We know neither who nor why. */
public record StandingQuery(UUID watch, long revision, Query question, Set<FactKind> kinds) {
    public StandingQuery {
        kinds = Set.copyOf(kinds);
    }
}
