package mx.vigia.analysis.linking.related;

import java.util.List;
import mx.vigia.analysis.dossier.DossierSummary;

/** A bill related to another, as a summary, with the reasons. */
public record RelatedBill(DossierSummary bill, List<RelationReason> ties) {
    public RelatedBill {
        ties = List.copyOf(ties);
    }
}
