package mx.vigia.analysis.dossier;

import java.util.List;
import java.util.UUID;

/**
 * What came of records' being linked otherwise: the dossiers that have other records now, and the facts that say so.
 *
 * @param bare dossiers that were there, or hold what people said by hand, and of which nothing could be shown any more
 */
public record Regrouped(UUID act, List<Dossier> bills, List<Finding> findings, List<UUID> bare) {
    public Regrouped {
        bills = List.copyOf(bills);
        findings = List.copyOf(findings);
        bare = List.copyOf(bare);
    }
}
