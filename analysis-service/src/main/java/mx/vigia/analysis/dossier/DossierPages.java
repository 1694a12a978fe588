package mx.vigia.analysis.dossier;

import java.util.List;
import mx.vigia.analysis.bill.Provenance;

/**
 * The pages behind a bill.
 *
 * @param provenance all of them, the latest read first
 * @param stepPages for each step, in the same order, the page in which it was first read with its current content;
 *     empty in lists
 */
public record DossierPages(List<Provenance> provenance, List<Provenance> stepPages) {
    public DossierPages {
        provenance = List.copyOf(provenance);
        stepPages = List.copyOf(stepPages);
    }
}
