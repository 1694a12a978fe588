package mx.vigia.analysis.dossier.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;

/**
 * The result of relinking records: the dossiers whose records changed, and the facts about that.
 *
 * @param announced the bills that rows of signers' lists joined, by id, as they were announced before
 * @param bare dossiers that existed, or hold manual edits, and of which nothing can be shown any more
 */
public record RelinkResult(
        UUID act, List<Dossier> bills, Map<UUID, Dossier> announced, List<AddressedFact> findings, List<UUID> bare) {
    public RelinkResult {
        bills = List.copyOf(bills);
        announced = Map.copyOf(announced);
        findings = List.copyOf(findings);
        bare = List.copyOf(bare);
    }

    /**
     * Returns the combined result of several steps that no person decided: each bill once, as the last of them left it.
     */
    public static RelinkResult all(List<RelinkResult> steps) {
        Map<UUID, Dossier> bills = new LinkedHashMap<>();
        steps.forEach(step -> step.bills().forEach(bill -> bills.put(bill.id(), bill)));
        Map<UUID, Dossier> announced = new LinkedHashMap<>();
        steps.forEach(step -> step.announced().forEach(announced::putIfAbsent));
        return new RelinkResult(
                null,
                List.copyOf(bills.values()),
                announced,
                steps.stream().flatMap(step -> step.findings().stream()).toList(),
                steps.stream().flatMap(step -> step.bare().stream()).toList());
    }
}
