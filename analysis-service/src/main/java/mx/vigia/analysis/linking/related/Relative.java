package mx.vigia.analysis.linking.related;

import java.util.List;
import mx.vigia.analysis.dossier.Brief;

/** A bill related to another, in brief, and why. */
public record Relative(Brief bill, List<Tie> ties) {
    public Relative {
        ties = List.copyOf(ties);
    }
}
