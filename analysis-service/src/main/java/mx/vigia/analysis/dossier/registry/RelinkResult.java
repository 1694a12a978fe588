package mx.vigia.analysis.dossier.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;

/**
 * What came of records' being linked otherwise: the dossiers that have other records now, and the facts that say so.
 *
 * @param bare dossiers that were there, or hold what people said by hand, and of which nothing could be shown any more
 */
public record RelinkResult(UUID act, List<Dossier> bills, List<AddressedFact> findings, List<UUID> bare) {
    public RelinkResult {
        bills = List.copyOf(bills);
        findings = List.copyOf(findings);
        bare = List.copyOf(bare);
    }

    /** What came of several steps that no person decided, one after the other: each bill once, as the last of them left it. */
    public static RelinkResult all(List<RelinkResult> steps) {
        Map<UUID, Dossier> bills = new LinkedHashMap<>();
        steps.forEach(step -> step.bills().forEach(bill -> bills.put(bill.id(), bill)));
        return new RelinkResult(
                null,
                List.copyOf(bills.values()),
                steps.stream().flatMap(step -> step.findings().stream()).toList(),
                steps.stream().flatMap(step -> step.bare().stream()).toList());
    }
}
