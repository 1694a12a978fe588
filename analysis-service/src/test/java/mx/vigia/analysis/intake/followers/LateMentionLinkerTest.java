package mx.vigia.analysis.intake.followers;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static mx.vigia.analysis.intake.followers.ProceedingFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.ProceedingSightings;
import mx.vigia.analysis.intake.deadlines.DeadlineSchedulerTest;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

/** References by which a bill can be mentioned are rows; only changed rows are written. */
@QuarkusTest
@TestProfile(DeadlineSchedulerTest.NoBackgroundRunsProfile.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class LateMentionLinkerTest {
    private static final LocalDate TODAY = LegalTime.dayOf(Instant.now());
    private static final String PLACE = "https://gaceta.diputados.gob.mx/Gaceta/66/2026/nov/";

    @Inject
    ProceedingFixture house;

    @Inject
    Jdbc database;

    @Test
    void unchangedReferencesAreNotRewritten() {
        BillSightings bill = aBill().step("presented", "Presentada.", TODAY.minusDays(3));
        house.take(bill);
        List<String> before = references(bill);

        house.take(bill.then(2)
                .titled(bill.title())
                .step("presented", "Presentada.", TODAY.minusDays(3))
                .step("other", "Devuelta.", TODAY));

        assertThat(before).isNotEmpty();
        assertThat(references(bill)).isEqualTo(before);
    }

    @Test
    void outdatedReferencesAreDeletedAndOthersKept() {
        String address = PLACE + UUID.randomUUID() + ".html";
        BillSightings bill =
                aBill().titled("Que expide la Ley de Faros Verdes.").linked(address);
        house.take(bill);
        List<String> before = references(bill);

        house.take(bill.then(2).titled("Que expide la Ley de Puertos Azules.").linked(address));

        List<String> after = references(bill);
        assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
        assertThat(after)
                .containsAll(before.stream()
                        .filter(each -> each.contains(" address "))
                        .toList());
        assertThat(after.stream().filter(each -> each.contains(" title ")))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(before);
    }

    @Test
    void voteLinkedByTitleIsUnlinkedWhenTheTitleChanges() {
        String law = "Ley de Faros " + UUID.randomUUID();
        BillSightings bill = aBill().titled("Que expide la " + law + ".").step("passed", "Aprobada", TODAY);
        ProceedingSightings vote =
                aVote().about("title", "Que expide la " + law).heldOn(TODAY).total("", 344, 91, 3);
        house.take(bill);
        house.take(vote);
        assertThat(linked(bill)).isNotEmpty().containsOnly("title-and-day");

        house.take(bill.then(2)
                .titled("Que expide la Ley de Puertos " + UUID.randomUUID() + ".")
                .step("passed", "Aprobada", TODAY));

        assertThat(linked(bill)).isEmpty();
    }

    /** Each with the transaction that wrote it. */
    private List<String> references(BillSightings bill) {
        return ask(
                "select xmin || ' ' || kind || ' ' || word from bill_reference where dossier = ? order by kind, word",
                bill);
    }

    private List<String> linked(BillSightings bill) {
        return ask("select ground from mention_link where dossier = ?", bill);
    }

    private List<String> ask(String question, BillSightings bill) {
        return database.list(question, row -> row.getString(1), id(bill));
    }
}
