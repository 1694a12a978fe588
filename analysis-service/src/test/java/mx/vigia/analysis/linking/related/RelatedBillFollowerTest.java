package mx.vigia.analysis.linking.related;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.LinkClerk;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class RelatedBillFollowerTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    BillIntake intake;

    @Inject
    LinkClerk links;

    @Inject
    RelatedBillFollower follower;

    @Inject
    DossierRepository dossiers;

    @Inject
    DataSource database;

    private final String rare = UUID.randomUUID().toString();
    private final BillSightings one = aBill("66/a-" + rare).titled("Que reforma el artículo 9 de la Ley de Puertos");
    private final BillSightings other = aBill("66/b-" + rare).titled("Que reforma el artículo 31 de la Ley de Puertos");

    @Test
    void mergedBillLosesItsRelationKeys() {
        take(intake, one, other);
        await().atMost(SOON).until(() -> marks(id(other)) > 0);

        links.merge(seen(one), seen(other), DecisionAuthor.person("4f7c"), "Consta");

        await().atMost(SOON).until(() -> marks(id(other)) == 0);
        assertThat(marks(id(one))).isPositive();
    }

    @Test
    void changedRulesReprocessEveryBill() {
        take(intake, one);
        await().atMost(SOON).until(() -> marks(id(one)) > 0);
        execute("delete from kin_mark where dossier = '" + id(one) + "'");

        execute("update reprocessing set rules_version = 'other' where follower = 'kin'");
        follower.follow();

        await().atMost(SOON).until(() -> marks(id(one)) > 0);
    }

    private Clerk.Seen seen(BillSightings bill) {
        return new Clerk.Seen(
                id(bill), dossiers.findById(id(bill)).orElseThrow().revision());
    }

    private long marks(UUID bill) {
        return count("select count(*) from kin_mark where dossier = '" + bill + "'");
    }

    private long count(String sql) {
        return Jdbc.of(database).first(sql, row -> row.getLong(1)).orElseThrow();
    }

    private void execute(String sql) {
        Jdbc.of(database).execute(sql);
    }
}
