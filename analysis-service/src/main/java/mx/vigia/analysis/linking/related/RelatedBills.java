package mx.vigia.analysis.linking.related;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.linking.related.RelatedBillRepository.SimilarBill;
import mx.vigia.platform.store.Jdbc;

/** Reads the bills related to a bill. */
@ApplicationScoped
public class RelatedBills {
    private static final int MAX_RELATED_BILLS = 12;
    private static final Comparator<BillSimilarity> SIMILARITY_ORDER = Comparator.comparingDouble(BillSimilarity::alike)
            .thenComparingInt(BillSimilarity::shared)
            .reversed();

    private final Jdbc database;
    private final DossierRepository dossiers;

    RelatedBills(Jdbc database, DossierRepository dossiers) {
        this.database = database;
        this.dossiers = dossiers;
    }

    /** Returns the most similar bills first, at most twelve; none if the change follower has not reached the bill. */
    public List<RelatedBill> of(Dossier bill) {
        var entered = database.onConnection(jdbc -> new RelatedBillRepository(jdbc).findNear(bill.id())).stream()
                .collect(Collectors.partitioningBy(one -> one.bill().equals(bill.id())));
        return entered.get(true).stream()
                .findFirst()
                .map(own -> nearestBills(bill, own, entered.get(false)))
                .orElse(List.of());
    }

    private List<RelatedBill> nearestBills(Dossier bill, SimilarBill own, Collection<SimilarBill> others) {
        var similar = others.stream()
                .map(other -> BillSimilarity.of(own, other))
                .filter(BillSimilarity::any)
                .toList();
        var briefs = dossiers
                .findBriefs(similar.stream().map(BillSimilarity::bill).toList())
                .stream()
                .collect(Collectors.toMap(DossierSummary::id, other -> other));
        return similar.stream()
                .filter(one -> briefs.containsKey(one.bill()))
                .map(one -> one.withLaws(bill, briefs.get(one.bill())))
                .filter(BillSimilarity::any)
                .sorted(SIMILARITY_ORDER.thenComparing(BillSimilarity::bill))
                .limit(MAX_RELATED_BILLS)
                .map(one -> new RelatedBill(briefs.get(one.bill()), one.reasonsFor(bill, briefs.get(one.bill()))))
                .filter(relative -> !relative.ties().isEmpty())
                .toList();
    }
}
