package mx.vigia.analysis.linking.related;

import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.linking.related.RelatedBillRepository.SimilarBill;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

/** What is looked up by marks is what comparing each bill with each other one finds. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class RelatedBillLookupTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int MOST = 12;

    /** Fewer than are looked at of one mark, so that none is left out. */
    private static final int MANY = 40;

    @Inject
    BillIntake intake;

    @Inject
    DossierRepository dossiers;

    @Inject
    RelatedBills kin;

    @Inject
    Jdbc database;

    @Test
    void lookupEqualsPairwiseComparisonAlsoAfterAmendments() {
        var random = new RandomBills(7, "Zz" + UUID.randomUUID().toString().replaceAll("[^a-z]", ""));
        var bills = random.some(MANY);
        take(intake, bills.toArray(BillSightings[]::new));
        followed();
        assertLookupEqualsPairwiseComparison(bills);

        take(intake, bills.stream().limit(15).map(random::amended).toArray(BillSightings[]::new));
        followed();
        assertLookupEqualsPairwiseComparison(bills);
    }

    private void followed() {
        long last = dossiers.findLastChange();
        await().atMost(SOON).until(() -> reached() >= last);
    }

    private long reached() {
        return database.first("select last_number from reprocessing where follower = 'kin'", row -> row.getLong(1))
                .orElseThrow();
    }

    private void assertLookupEqualsPairwiseComparison(List<BillSightings> bills) {
        var all = dossiers.findByIds(bills.stream().map(bill -> id(bill)).toList()).stream()
                .collect(Collectors.toMap(Function.identity(), RelationKeys::of));
        assertThat(all.keySet().stream().mapToInt(bill -> plainly(bill, all).size()))
                .anyMatch(count -> count > 3);
        all.keySet()
                .forEach(bill -> assertThat(kin.of(bill))
                        .extracting(RelatedBill::bill)
                        .as(bill.title())
                        .isEqualTo(plainly(bill, all)));
    }

    /** Those that share any mark with it and are alike or change the same, the nearest first. */
    private static List<DossierSummary> plainly(Dossier bill, Map<Dossier, RelationKeys> all) {
        var own = all.get(bill);
        return all.entrySet().stream()
                .filter(other -> !other.getKey().id().equals(bill.id()))
                .filter(other -> !common(own, other.getValue()).isEmpty())
                .map(other -> Map.entry(
                        other.getKey(),
                        BillSimilarity.of(near(own, own), near(own, other.getValue()))
                                .withLaws(bill, brief(other.getKey()))))
                .filter(other -> other.getValue().any())
                .sorted(Comparator.comparing(
                                Map.Entry<Dossier, BillSimilarity>::getValue,
                                Comparator.comparingDouble(BillSimilarity::alike)
                                        .thenComparingInt(BillSimilarity::shared)
                                        .reversed())
                        .thenComparing(other -> other.getKey().id()))
                .limit(MOST)
                .filter(other -> !other.getValue()
                        .reasonsFor(bill, brief(other.getKey()))
                        .isEmpty())
                .map(other -> brief(other.getKey()))
                .toList();
    }

    private static DossierSummary brief(Dossier bill) {
        return new DossierSummary(
                bill.id(), bill.site(), bill.title(), bill.tongue(), bill.presentedOn(), bill.stage(), bill.laws());
    }

    private static SimilarBill near(RelationKeys own, RelationKeys other) {
        long articles =
                common(own, other).stream().filter(mark -> (mark & 1) == 1).count();
        return new SimilarBill(other.bill(), other.title(), other.wording(), (int) articles);
    }

    private static HashSet<Long> common(RelationKeys own, RelationKeys other) {
        var common = new HashSet<>(own.all());
        common.retainAll(other.all());
        return common;
    }
}
