package mx.vigia.analysis.intake.manual;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.ProceedingSightings;
import mx.vigia.analysis.intake.deadlines.DeadlineFixture;
import mx.vigia.analysis.intake.deadlines.DeadlineSchedulerTest;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a vote and its outcome the second page adds for those who were told by the first: each once. */
@QuarkusTest
@TestProfile(DeadlineSchedulerTest.NoBackgroundRunsProfile.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class PassageAdditionTest {
    private static final LocalDate TODAY = LegalTime.dayOf(Instant.now());

    @Inject
    ProceedingFixture house;

    @Inject
    DeadlineFixture listening;

    private String word;
    private BillSightings bill;
    private UUID watch;

    @BeforeEach
    void createBill() {
        word = listening.rareWord();
        bill = aBill("66/t/" + UUID.randomUUID()).titled("Que regula el " + word + ".");
        watch = listening.watch(word, "passed", "vote", "minuta", "discarded", "published");
        house.take(bill);
    }

    @Test
    void passageAddsTheResultOfAVoteThatWasToldByItsFigures() {
        house.take(vote());
        house.take(next(2).step("passed", "Aprobada en votación nominal.", TODAY));
        house.take(next(3).on("record").step("passed", "Aprobada.", TODAY));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("vote");
        assertThat(listening.additions(watch, bill)).containsExactly("passed adds result");
    }

    @Test
    void passageAddsNothingToAVoteThatStatesItsResult() {
        house.take(vote().said("outcome", "passed"));
        house.take(next(2).step("passed", "Aprobada en votación nominal.", TODAY));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("vote");
        assertThat(listening.additions(watch, bill)).isEmpty();
    }

    @Test
    void voteAddsItsFiguresToAPassageOnceThoughTwoSitesShowIt() {
        house.take(next(2).step("passed", "Aprobada.", TODAY));
        house.take(vote());
        house.take(voteAt("mx.diputados.sitl"));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("passed");
        assertThat(listening.additions(watch, bill)).containsExactly("vote adds votes");
    }

    @Test
    void voteAddsNothingToAPassageThatStatesItsVotes() {
        house.take(next(2).step("passed", "Aprobada con 344 votos en pro y 91 en contra.", TODAY));
        house.take(vote());

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("passed");
        assertThat(listening.additions(watch, bill)).isEmpty();
    }

    /** The page of the chamber has no votes, the list read after it has; each page may be read again. */
    @Test
    void passageStatedAgainAddsItsVotesOnce() {
        house.take(next(2).on("feed").step("passed", "Fue aprobado y se remitió al Ejecutivo Federal.", TODAY));
        UUID later = listening.watch(word, "passed");
        house.take(next(3).step(
                        "passed",
                        "Dictaminada y aprobada en la Cámara de Diputados con 344 votos en pro y 91 en contra.",
                        TODAY));
        house.take(next(4).on("feed").step("passed", "Fue aprobado y se remitió al Ejecutivo Federal.", TODAY));
        house.take(next(5).step("passed", "Aprobada con 344 votos en pro y 91 en contra.", TODAY));
        house.take(vote());

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("passed");
        assertThat(listening.additions(watch, bill)).containsExactly("passed adds votes");
        assertThat(listening.alertedKinds(later, bill))
                .as("not told of the passage")
                .doesNotContain("passed");
        assertThat(listening.additions(later, bill)).isEmpty();
    }

    @Test
    void passageStatedInAStepOfAnotherKindAddsItsVotes() {
        house.take(next(2).step("other", "Fue aprobado y se remitió al Ejecutivo Federal.", TODAY));
        house.take(next(3).on("feed")
                .step("other", "Fue aprobado y se remitió al Ejecutivo Federal.", TODAY)
                .step(
                        "passed",
                        "Dictaminada y aprobada en la Cámara de Diputados con 344 votos en pro y 91 en contra.",
                        TODAY));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("passed");
        assertThat(listening.additions(watch, bill)).containsExactly("passed adds votes");
    }

    @Test
    void passageStatedAgainAddsNothingToAVote() {
        house.take(next(2).on("feed").step("passed", "Aprobada.", TODAY));
        house.take(vote());
        house.take(next(3).step("passed", "Aprobada con 344 votos en pro y 91 en contra.", TODAY));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("passed");
        assertThat(listening.additions(watch, bill)).containsExactly("vote adds votes");
    }

    @Test
    void voteAddsItsFiguresToAMinuta() {
        house.take(next(2).step("other", "Aprobada. Turnada a la Cámara de Senadores.", TODAY));
        house.take(vote());

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("minuta");
        assertThat(listening.additions(watch, bill)).containsExactly("vote adds votes");
    }

    @Test
    void votesOfBothChambersAreToldAfterThePublication() {
        house.take(next(2).step("passed", "Aprobada en la Cámara de Diputados.", TODAY.minusDays(3))
                .vaguely("senate", "passed", "Aprobada en la Cámara de Senadores.", TODAY.minusDays(2))
                .step("published", "Publicada en el DOF.", TODAY));

        house.take(voteAt("mx.senado.votaciones").said("chamber", "senate").heldOn(TODAY.minusDays(2)));
        house.take(vote().heldOn(TODAY.minusDays(3)));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("passed", "passed", "published");
        assertThat(listening.additions(watch, bill)).containsExactly("vote adds votes", "vote adds votes");
    }

    @Test
    void refusalAddsTheResultOfAVoteThatFailed() {
        house.take(failedVote());
        house.take(next(2).step("rejected", "Desechada.", TODAY));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("vote");
        assertThat(listening.additions(watch, bill)).containsExactly("discarded adds result");
    }

    @Test
    void failedVoteAddsItsFiguresToTheRefusal() {
        house.take(next(2).step("rejected", "Desechada.", TODAY));
        house.take(failedVote());

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("discarded");
        assertThat(listening.additions(watch, bill)).containsExactly("vote adds votes");
    }

    private ProceedingSightings failedVote() {
        return onBill(ProceedingSightings.aVote()).total("", 90, 344, 3);
    }

    private ProceedingSightings vote() {
        return onBill(ProceedingSightings.aVote()).total("", 344, 91, 3);
    }

    private ProceedingSightings voteAt(String site) {
        return ProceedingSightings.aVoteAt(site)
                .about("title", bill.title())
                .heldOn(TODAY)
                .total("", 344, 91, 3);
    }

    private ProceedingSightings onBill(ProceedingSightings vote) {
        return vote.about("key", bill.key()).heldOn(TODAY);
    }

    private BillSightings next(int revision) {
        return bill.then(revision).titled(bill.title());
    }
}
