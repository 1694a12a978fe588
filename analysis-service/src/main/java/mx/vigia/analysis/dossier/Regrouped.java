package mx.vigia.analysis.dossier;

import java.util.List;
import java.util.UUID;

/** What came of records' being linked otherwise: the dossiers that have other records now, and the facts that say so. */
public record Regrouped(UUID act, List<Dossier> bills, List<Finding> findings) {
    public Regrouped {
        bills = List.copyOf(bills);
        findings = List.copyOf(findings);
    }
}
