package mx.vigia.analysis.kinship;

import java.util.List;
import mx.vigia.analysis.dossier.Dossier;

/** A bill related to another, without its text, and why. */
public record Relative(Dossier bill, List<Tie> ties) {
    public Relative {
        ties = List.copyOf(ties);
    }
}
