package mx.vigia.analysis.dossier.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.store.DossierTransaction;

/**
 * How records were linked before a sighting.
 *
 * @param dossiers the dossier of each record; one that waits for its bill was in none, since nothing was told of it
 * @param papers for each paper in a dossier of its own the records that link to it
 */
record FormerLinks(Map<BillId, UUID> dossiers, Map<BillId, Set<BillId>> papers) {
    FormerLinks {
        dossiers = Map.copyOf(dossiers);
        papers = Map.copyOf(papers);
    }

    static FormerLinks of(DossierTransaction transaction) {
        Map<BillId, UUID> told = new HashMap<>(transaction.links());
        told.keySet().removeAll(transaction.waiting().records());
        return new FormerLinks(told, transaction.sharedPapers().records());
    }

    /** Returns those of these papers that belonged to these records: linked to one, or in one dossier with it. */
    List<SourceRecord> papersOf(Collection<SourceRecord> records, List<SourceRecord> all) {
        return all.stream()
                .filter(paper -> records.stream().anyMatch(record -> belonged(paper.id(), record.id())))
                .toList();
    }

    private boolean belonged(BillId paper, BillId record) {
        UUID dossier = dossiers.get(paper);
        return papers.getOrDefault(paper, Set.of()).contains(record)
                || dossier != null && dossier.equals(dossiers.get(record));
    }
}
