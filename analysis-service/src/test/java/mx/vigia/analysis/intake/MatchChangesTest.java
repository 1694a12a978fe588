package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.intake.deadlines.DeadlineFixture;
import mx.vigia.analysis.intake.deadlines.DeadlineSchedulerTest;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a bill changes, watches that newly match it are alerted, and so are those that match it no more. */
@QuarkusTest
@TestProfile(DeadlineSchedulerTest.NoBackgroundRunsProfile.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class MatchChangesTest {
    private static final LocalDate TODAY = LegalTime.dayOf(Instant.now());

    @Inject
    ProceedingFixture house;

    @Inject
    DeadlineFixture listening;

    private String word;
    private BillSightings bill;

    @BeforeEach
    void createBill() {
        word = listening.rareWord();
        bill = aBill("66/t/" + UUID.randomUUID())
                .titled("Que reforma la Ley de Puentes, " + listening.rareWord())
                .presented(TODAY.minusDays(2));
    }

    @Test
    void lateSummaryAlertsNewBillWatches() {
        UUID watch = listening.watch(word);
        house.take(bill);

        house.take(next(2).summed("Sobre la " + word));
        house.take(next(3).summed("Sobre la  " + word + "."));

        assertThat(listening.facts(watch, bill)).singleElement().satisfies(fact -> {
            assertThat(fact.get("kind").textValue()).isEqualTo("details-changed");
            assertThat(fact.at("/after/details/0/says").textValue()).isEqualTo("Sobre la " + word);
            assertThat(turns(fact, watch)).containsExactly("newly");
            assertThat(fact.at("/reasons/0/words").textValue()).isEqualTo(word);
            ContractSamples.assertValid("bills.facts.v1", fact.toString().getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void motionAlertsMotionWatchesButNotNewBillWatches() {
        UUID bills = listening.watching(word, word);
        UUID motions = listening.watching(word, word + " OR " + listening.rareWord(), "motion-new");
        BillSightings motion = bill.kind("motion");
        house.take(motion);

        house.take(motion.then(2).kind("motion").titled(bill.title()).summed("Sobre la " + word));

        assertThat(listening.facts(bills, motion)).isEmpty();
        assertThat(listening.facts(motions, motion))
                .singleElement()
                .satisfies(fact -> assertThat(turns(fact, motions)).containsExactly("newly"));
    }

    @Test
    void lateNumberAlertsWatchesThatMatchIt() {
        String number = "77/" + Math.abs(word.hashCode() % 100_000);
        UUID watch = listening.watching(word, word + " OR número:" + number);
        house.take(bill);

        house.take(next(2).numbered(number));

        assertThat(listening.facts(watch, bill))
                .singleElement()
                .satisfies(fact -> assertThat(turns(fact, watch)).containsExactly("newly"));
    }

    @Test
    void textReadWeeksLaterAlertsWhileTheBillMoves() {
        UUID watch = listening.watch(word);
        BillSightings moving = bill.presented(TODAY.minusDays(60));
        BillSightings still = aBill("66/t/" + UUID.randomUUID()).presented(TODAY.minusDays(60));
        house.take(moving, still);
        house.take(moving.then(2).titled(bill.title()).step("passed", "Aprobada.", TODAY.minusDays(3)));

        house.take(moving.then(3)
                .titled(bill.title())
                .text("Los " + word + " notificarán.")
                .on("text"));
        house.take(still.then(2)
                .titled(still.title())
                .text("Los " + word + " notificarán.")
                .on("text"));

        assertThat(listening.facts(watch, moving)).singleElement().satisfies(fact -> {
            assertThat(fact.get("kind").textValue()).isEqualTo("text-changed");
            assertThat(turns(fact, watch)).containsExactly("newly");
        });
        assertThat(listening.facts(watch, still)).isEmpty();
    }

    @Test
    void severalFactsOfOneSightingAlertNewBillWatchesOnce() {
        String probe = listening.rareWord();
        String passed = "(" + word + " etapa:\"aprobada en origen\") OR título:" + probe;
        UUID watch = listening.watching(probe, passed);
        UUID follows = listening.watching(probe, passed, "passed");
        BillSightings named =
                aBill("66/t/" + UUID.randomUUID()).titled("Sobre " + word).presented(TODAY.minusDays(2));
        house.take(named);

        house.take(named.then(2)
                .titled(named.title())
                .summed("Un resumen")
                .step("passed", "Aprobada en votación nominal.", TODAY));

        assertThat(listening.facts(watch, named)).hasSize(1);
        assertThat(listening.alertedKinds(follows, named)).containsExactly("passed");
    }

    @Test
    void watchThatNoLongerMatchesIsNamedOnce() {
        BillSightings named =
                aBill("66/t/" + UUID.randomUUID()).titled("Sobre " + word).presented(TODAY.minusDays(2));
        UUID watch = listening.watch(word, "published");
        house.take(named);

        house.take(named.then(2).titled("Sobre puentes").step("passed", "Aprobada.", TODAY));
        house.take(named.then(3).titled("Sobre puentes y caminos").step("passed", "Aprobada.", TODAY));

        List<JsonNode> facts = listening.facts(watch, named);
        assertThat(facts).hasSize(2);
        assertThat(turns(facts.getFirst(), watch)).isEmpty();
        assertThat(turns(facts.getLast(), watch)).containsExactly("no-longer");
        assertThat(facts.getLast().at("/reasons/0/words").textValue()).isEqualTo(word);
    }

    private BillSightings next(int revision) {
        return bill.then(revision).titled(bill.title()).presented(TODAY.minusDays(2));
    }

    private static List<String> turns(JsonNode fact, UUID watch) {
        return StreamSupport.stream(fact.get("watches").spliterator(), false)
                .filter(match -> match.get("watch").textValue().equals(watch.toString()) && match.has("turn"))
                .map(match -> match.get("turn").textValue())
                .toList();
    }
}
