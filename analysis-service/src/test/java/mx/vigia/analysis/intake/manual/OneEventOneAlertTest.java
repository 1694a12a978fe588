package mx.vigia.analysis.intake.manual;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.ProceedingSightings;
import mx.vigia.analysis.intake.deadlines.DeadlineFixture;
import mx.vigia.analysis.intake.deadlines.DeadlineSchedulerTest;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From the sightings that come in to the facts that leave: who watches a bill hears of one event once, whoever tells of
 * it first.
 */
@QuarkusTest
@TestProfile(DeadlineSchedulerTest.NoBackgroundRunsProfile.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class OneEventOneAlertTest {
    private static final LocalDate TODAY = LegalTime.dayOf(Instant.now());

    @Inject
    ProceedingFixture house;

    @Inject
    DeadlineFixture listening;

    @Inject
    LinkClerk links;

    @Inject
    ReviewRepository reviews;

    @Inject
    DossierRepository dossiers;

    private String word;
    private BillSightings bill;

    @BeforeEach
    void createBill() {
        word = listening.rareWord();
        bill = bill("66/t/" + UUID.randomUUID());
    }

    @Test
    void stepThatMovesABillAlertsDespiteASimilarVagueStep() {
        UUID watch = listening.watch(word, "passed");
        BillSightings other = bill("66/t/" + UUID.randomUUID());
        house.take(presented(bill), presented(other));

        house.take(presented(next(2)).vaguely(null, "passed", "Aprobada.", null));
        house.take(next(3).on("record").vaguely("senate", "passed", "Aprobada.", null));
        assertThat(listening.alertedKinds(watch, bill))
                .as("the reviewing chamber")
                .containsExactly("passed", "passed");
        house.take(next(4).on("feed").vaguely(null, "other", "Aprobado el dictamen.", null));
        assertThat(listening.alertedKinds(watch, bill))
                .as("the same with less detail")
                .hasSize(2);

        house.take(presented(other.then(2).titled(other.title())).vaguely(null, "passed", "Aprobada.", null));
        house.take(other.then(3)
                .titled(other.title())
                .on("record")
                .vaguely("deputies", "passed", "Aprobada.", TODAY.minusDays(1)));
        assertThat(listening.alertedKinds(watch, other))
                .as("the same with more detail")
                .containsExactly("passed");
    }

    @Test
    void voteAndItsPassageAlertOnceInEitherOrder() {
        UUID watch = listening.watch(word, "passed", "vote");
        BillSightings other = bill("66/t/" + UUID.randomUUID());
        house.take(bill, other);

        house.take(vote(bill));
        house.take(next(2).step("passed", "Aprobada en votación nominal.", TODAY));
        house.take(other.then(2).titled(other.title()).step("passed", "Aprobada en votación nominal.", TODAY));
        house.take(vote(other));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("vote");
        assertThat(listening.alertedKinds(watch, other)).containsExactly("passed");
    }

    @Test
    void watchOfOneKindGetsThatKindInAnyOrder() {
        UUID ofVotes = listening.watch(word, "vote");
        UUID ofPassing = listening.watch(word, "passed");
        house.take(bill);

        house.take(next(2).step("passed", "Aprobada.", TODAY));
        house.take(vote(bill));

        assertThat(listening.alertedKinds(ofVotes, bill)).containsExactly("vote");
        assertThat(listening.alertedKinds(ofPassing, bill)).containsExactly("passed");
    }

    @Test
    void secondVoteOfTheDayIsASeparateEventInAnyOrder() {
        UUID watch = listening.watch(word, "passed", "vote");
        BillSightings other = bill("66/t/" + UUID.randomUUID());
        house.take(bill, other);

        house.take(next(2).step("passed", "Aprobada en lo general y en lo particular.", TODAY));
        house.take(vote(bill), vote(bill));
        house.take(vote(other));
        house.take(other.then(2).titled(other.title()).step("passed", "Aprobada.", TODAY));
        house.take(vote(other));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("passed", "vote");
        assertThat(listening.alertedKinds(watch, other)).containsExactly("vote", "vote");
    }

    @Test
    void voteOfAnotherDayOrResultAlertsBesideThePassage() {
        UUID watch = listening.watch(word, "passed", "vote");
        house.take(bill);

        house.take(next(2).step("passed", "Aprobada.", TODAY.minusDays(1)));
        house.take(ProceedingSightings.aVote()
                .about("key", bill.key())
                .heldOn(TODAY)
                .total("", 90, 344, 3));
        house.take(vote(bill).heldOn(TODAY.minusDays(6)));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("passed", "vote", "vote");
    }

    @Test
    void firstTextThatAnnouncesAPassageAnnouncesItsVote() {
        String inText = listening.rareWord();
        UUID watch = listening.watch(inText, "passed", "vote");
        BillSightings other = bill("66/t/" + UUID.randomUUID());
        house.take(bill, other);

        house.take(next(2).step("passed", "Aprobada.", TODAY));
        house.take(next(3).text("Artículo único. Se crea el registro de " + inText + "."));
        house.take(vote(bill));
        house.take(other.then(2).titled(other.title()).text("Artículo único. Se crea el padrón de " + inText + "."));
        house.take(vote(other));

        assertThat(listening.facts(watch, bill))
                .singleElement()
                .satisfies(fact -> assertThat(fact.at("/kind").textValue()).isEqualTo("text-changed"));
        assertThat(listening.alertedKinds(watch, other)).containsExactly("vote");
    }

    @Test
    void silentPassageDoesNotSuppressTheVoteAlert() {
        UUID watch = listening.watch(word, "passed", "vote");
        house.take(bill);

        house.take(next(2).step("passed", "Aprobada.", TODAY).silently());
        house.take(vote(bill));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("vote");
    }

    @Test
    void voteOnASharedReportAlertsEachBillButNotTheReport() {
        UUID watch = listening.watch(word, "vote");
        UUID ofReported = listening.watch("dictamen " + word, "vote");
        UUID ofReports = listening.watch("\"con proyecto de decreto\" " + word, "vote");
        String file = "https://gaceta.diputados.gob.mx/PDF/66/2026/sep/" + word + ".pdf";
        BillSightings other = bill("66/t/" + UUID.randomUUID()).linked(file);
        BillSightings report = report(file);
        house.take(bill.linked(file), other, report);

        house.take(ProceedingSightings.aVote()
                .about("key", report.key())
                .about("key", bill.key())
                .about("key", other.key())
                .heldOn(TODAY)
                .total("", 344, 91, 3));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("vote");
        assertThat(listening.alertedKinds(watch, other)).containsExactly("vote");
        assertThat(listening.alertedKinds(watch, report)).isEmpty();
        assertThat(listening.alertedKinds(ofReported, bill))
                .as("a bill that has a report")
                .containsExactly("reported", "vote");
        assertThat(listening.alertedKinds(ofReported, report)).isEmpty();
        assertThat(listening.alertedKinds(ofReports, report))
                .as("who heard it of none of the bills")
                .containsExactly("vote");
    }

    @Test
    void voteOnAMergedReportAndBillIsOneFact() {
        UUID watch = listening.watch(word, "vote", "passed", "reported", "new");
        String file = "https://gaceta.diputados.gob.mx/PDF/66/2026/sep/" + word + ".pdf";
        BillSightings report = report(file);
        house.take(bill.linked(file));

        house.take(report);
        house.take(next(2).step("passed", "Dictaminada y aprobada.", TODAY).linked(file));
        house.take(ProceedingSightings.aVote()
                .about("key", report.key())
                .about("key", bill.key())
                .heldOn(TODAY)
                .total("", 344, 91, 3));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("reported", "passed");
        assertThat(listening.facts(watch, report)).isEmpty();
    }

    /** The deputies have a minuta of the Senate, and pass it on the day it comes or the next. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void actOfTheOtherChamberAlertsHoweverSoon(int days) {
        UUID watch = listening.watch(word, "passed", "minuta");
        BillSightings minuta = bill.kind("minuta").presented(TODAY.minusDays(days));
        house.take(minuta);

        house.take(next(2).kind("minuta")
                .presented(TODAY.minusDays(days))
                .step("passed", "Aprobada en lo general y en lo particular.", TODAY));

        assertThat(listening.alertedKinds(watch, minuta))
                .as("after its opening")
                .containsExactly("passed");
    }

    @Test
    void discardingReportAlertsOnceDespiteRepetition() {
        UUID watch = listening.watch(word, "reported-negative");
        String title = "Dictamen en sentido negativo por el que se desecha la iniciativa que regula el " + word + ".";
        BillSightings report =
                aBill("66/a/" + word + "#1").kind("report").titled(title).presented(TODAY);
        house.take(report);

        house.take(report.withRevision(2).step("reported-negative", "Dictamen en sentido negativo", TODAY));

        assertThat(listening.facts(watch, report))
                .singleElement()
                .satisfies(fact -> assertThat(fact.has("before")).isFalse());
    }

    @Test
    void discardAlertsAfterAnEarlierReportAlert() {
        UUID watch = listening.watch(word, "reported", "reported-negative");
        BillSightings report = report("https://gaceta.diputados.gob.mx/PDF/66/2026/sep/" + word + ".pdf");
        house.take(report.presented(TODAY));

        house.take(report.withRevision(2).step("reported-negative", "Dictamen en sentido negativo", TODAY));

        assertThat(listening.alertedKinds(watch, report))
                .as("after its opening")
                .containsExactly("reported-negative");
    }

    private BillSightings report(String file) {
        return aBill("66/a/" + word + "#1")
                .kind("report")
                .titled("De la Comisión, dictamen con proyecto de decreto que regula el " + word + ".")
                .officiallyAt(file);
    }

    @Test
    void extensionAndItsMovedDeadlineAlertOnce() {
        UUID watch = listening.watch(word, "extended", "deadline-moved");
        UUID ofDays = listening.watch(word, "deadline-moved");
        house.take(referred(bill));
        listening.count();

        house.take(referred(next(2)).step("extended", "Prórroga.", TODAY));
        listening.count();

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("extended");
        assertThat(listening.alertedKinds(ofDays, bill)).containsExactly("deadline-moved");
    }

    @Test
    void entryIntoForceAlertsOnceByPageOrClock() {
        UUID watch = listening.watch(word, "in-force");
        BillSightings other = bill("66/t/" + UUID.randomUUID());
        house.take(decree(bill), decree(other));
        listening.count();

        house.take(decree(next(2)).step("other", "Entra en vigor.", TODAY.plusDays(20)));
        listening.publishDueFacts(TODAY.plusDays(20));
        house.take(decree(other.then(2)).step("other", "Entra en vigor.", TODAY.plusDays(20)));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("in-force");
        assertThat(listening.alertedKinds(watch, other)).containsExactly("in-force");
    }

    @Test
    void warningOfMergedBillsIsNotRepeatedAfterASplit() {
        LocalDate closes = TODAY.plusDays(7);
        UUID watch = listening.watch(word, "consultation-closing");
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        BillSightings home =
                bill("66/t/a" + UUID.randomUUID()).readAt(yesterday).kind("draft-rule");
        BillSightings merged = bill("66/t/z" + UUID.randomUUID())
                .readAt(yesterday)
                .kind("draft-rule")
                .openForCommentsUntil(closes, "es");
        house.take(home, merged);
        listening.count();
        UUID editId = merged(home, merged);
        listening.count();
        listening.publishDueFacts(Instant.now());
        assertThat(listening.alertedKinds(watch, home, merged)).containsExactly("consultation-closing");

        links.undo(editId, reviews.findRows(editId), DecisionAuthor.person("4f7c"), "Eran dos");
        listening.count();
        listening.publishDueFacts(Instant.now());
        assertThat(listening.alertedKinds(watch, home, merged))
                .as("the same warning")
                .hasSize(1);

        listening.publishDueFacts(closes.minusDays(2));
        assertThat(listening.alertedKinds(watch, home, merged))
                .as("the next one")
                .hasSize(2);
    }

    private UUID merged(BillSightings bill, BillSightings merged) {
        return links.merge(seen(bill), seen(merged), DecisionAuthor.person("4f7c"), "Es un mismo asunto")
                        instanceof LinkRulingResult.Applied(var done)
                ? done.act()
                : null;
    }

    private Clerk.Seen seen(BillSightings bill) {
        UUID id = ProceedingFixture.id(bill);
        return new Clerk.Seen(id, dossiers.findById(id).orElseThrow().revision());
    }

    private BillSightings bill(String key) {
        return aBill(key).titled("Que regula el " + word + ".");
    }

    private BillSightings next(int revision) {
        return bill.then(revision).titled(bill.title());
    }

    private static BillSightings presented(BillSightings bill) {
        return bill.step("presented", "Presentada.", TODAY.minusDays(9));
    }

    private static BillSightings referred(BillSightings bill) {
        return bill.step("referred", "Turnada a la Comisión de Marina.", TODAY.minusDays(4));
    }

    private BillSightings decree(BillSightings bill) {
        return bill.kind("decree")
                .titled("Decreto por el que se expide la Ley del " + word + ".")
                .step("published", "Publicado", TODAY)
                .text("""
                DECRETO por el que se expide la Ley General de Faros.

                ARTÍCULO ÚNICO. Se expide la Ley General de Faros.

                TRANSITORIOS

                PRIMERO. El presente Decreto entrará en vigor a los 20 días naturales siguientes al de su publicación.
                """);
    }

    private static ProceedingSightings vote(BillSightings bill) {
        return ProceedingSightings.aVote()
                .about("key", bill.key())
                .heldOn(TODAY)
                .total("", 344, 91, 3);
    }
}
