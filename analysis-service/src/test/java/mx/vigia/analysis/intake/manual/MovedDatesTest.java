package mx.vigia.analysis.intake.manual;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.followers.ProceedingFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.deadlines.DeadlineFixture;
import mx.vigia.analysis.intake.deadlines.DeadlineSchedulerTest;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A moved day is published whatever its cause, and a failure loses no pending deadline fact. */
@QuarkusTest
@TestProfile(DeadlineSchedulerTest.NoBackgroundRunsProfile.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class MovedDatesTest {
    private static final LocalDate TODAY = LegalTime.dayOf(Instant.now());
    private static final LocalDate CLOSES = TODAY.plusDays(40);
    private static final DecisionAuthor ANALYST = DecisionAuthor.person("4f7c");

    @Inject
    ProceedingFixture house;

    @Inject
    DeadlineFixture listening;

    @Inject
    LinkClerk links;

    @Inject
    ReviewRepository reviews;

    @Inject
    Clerk clerk;

    @Inject
    DossierRepository dossiers;

    @Inject
    Jdbc database;

    private String word;

    @BeforeEach
    void chooseWord() {
        word = listening.rareWord();
    }

    @Test
    void announcedChangeSurvivesARuleChangeBeforeCounting() {
        UUID watch = listening.watch(word, "deadline-moved");
        BillSightings bill = bill("66/t/" + UUID.randomUUID());
        BillSightings unmoved = bill("66/t/" + UUID.randomUUID());
        house.take(sentToExecutive(bill, 4), sentToExecutive(unmoved, 4));
        listening.count();

        house.take(sentToExecutive(bill.then(2), 2));
        changeRulesVersion();
        listening.count();

        assertThat(listening.alertedKinds(watch, bill)).hasSize(3).containsOnly("deadline-moved");
        assertThat(listening.alertedKinds(watch, unmoved)).isEmpty();
    }

    @Test
    void changesByNewRulesSendNoAlertAndLaterChangesDo() {
        UUID watch = listening.watch(word, "deadline-moved");
        BillSightings bill = bill("66/t/" + UUID.randomUUID());
        house.take(sentToExecutive(bill, 4));
        listening.count();
        countedOtherwise(bill);

        changeRulesVersion();
        listening.count();
        assertThat(listening.alertedKinds(watch, bill)).isEmpty();

        house.take(sentToExecutive(bill.then(2), 2));
        listening.count();
        assertThat(listening.alertedKinds(watch, bill)).hasSize(3).containsOnly("deadline-moved");
    }

    @Test
    void consultationMovedByAMergeOrItsUndoIsAFact() {
        BillSightings bill = consultation("66/t/a" + UUID.randomUUID(), CLOSES);
        BillSightings merged =
                aBill("66/t/z" + UUID.randomUUID()).kind("draft-rule").openForCommentsUntil(CLOSES, "es");
        UUID watch = listening.watch(word, "consultation-extended", "deadline-moved");
        house.take(bill, merged);
        house.take(merged.then(2).kind("draft-rule").openForCommentsUntil(CLOSES.plusDays(9), "es"));
        listening.count();

        UUID editId = merged(bill, merged);
        listening.count();
        listening.count();
        assertThat(listening.facts(watch, bill)).last().satisfies(fact -> {
            assertThat(fact.get("kind").textValue()).isEqualTo("consultation-extended");
            assertThat(closes(fact, "before")).isEqualTo(CLOSES.toString());
            assertThat(closes(fact, "after")).isEqualTo(CLOSES.plusDays(9).toString());
            assertThat(fact.get("after").get("stage")).isNotNull();
        });
        assertThat(listening.alertedKinds(watch, bill)).containsExactly("consultation-extended");

        links.undo(editId, reviews.findRows(editId), ANALYST, "Eran dos");
        listening.count();
        assertThat(listening.alertedKinds(watch, bill))
                .containsExactly("consultation-extended", "consultation-extended");
        assertThat(closes(listening.facts(watch, bill).getLast(), "after")).isEqualTo(CLOSES.toString());
    }

    @Test
    void windowMovedByAMergeAlertsOnlyThoseNotAlertedBefore() {
        BillSightings bill = consultation("66/t/a" + UUID.randomUUID(), CLOSES);
        BillSightings merged = consultation("66/t/z" + UUID.randomUUID(), CLOSES);
        UUID ofBoth = listening.watch(word, "consultation-extended");
        UUID ofHome = listening.watch(word + " faro", "consultation-extended");
        house.take(bill.titled("Que regula el " + word + " del faro."), merged);
        house.take(merged.then(2)
                .titled(merged.title())
                .kind("draft-rule")
                .openForCommentsUntil(CLOSES.plusDays(9), "es"));
        listening.count();
        assertThat(listening.alertedKinds(ofBoth, bill, merged)).containsExactly("consultation-extended");

        merged(bill, merged);
        listening.count();

        assertThat(listening.alertedKinds(ofHome, bill)).containsExactly("consultation-extended");
        assertThat(listening.alertedKinds(ofBoth, bill, merged))
                .as("the same last day of the same consultation")
                .containsExactly("consultation-extended");
    }

    @Test
    void termMovedByAMergeIsAFact() {
        BillSightings home = bill("66/t/a" + UUID.randomUUID());
        BillSightings merged = aBill("66/t/z" + UUID.randomUUID());
        UUID watch = listening.watch(word, "deadline-moved");
        house.take(sentToExecutive(home, 9), sentToExecutive(merged, 2));
        listening.count();

        merged(home, merged);
        listening.count();

        assertThat(listening.alertedKinds(watch, home)).hasSize(3).containsOnly("deadline-moved");
    }

    @Test
    void consultationMovedByANoticeIsOneFactWithItsNewDay() {
        UUID watch = listening.watch(word, "consultation-extended", "deadline-moved");
        String title = "Anteproyecto de lineamientos que regulan el " + word + " en todo el país";
        BillSightings draft = aBill("66/t/" + UUID.randomUUID())
                .kind("draft-rule")
                .titled(title + ", que se somete a consulta pública durante 20 días naturales.")
                .presented(TODAY)
                .openForCommentsUntil(TODAY.plusDays(20), "es");
        house.take(draft);
        listening.count();

        house.take(aBill("66/t/" + UUID.randomUUID())
                .kind("notice")
                .titled("Aviso por el que se amplía por diez días naturales el plazo de la consulta pública del "
                        + title)
                .presented(TODAY)
                .vaguely(
                        null,
                        "other",
                        "Se amplía por diez días naturales el plazo de la consulta pública del " + title,
                        TODAY));
        listening.count();

        assertThat(listening.alertedKinds(watch, draft)).containsExactly("consultation-extended");
        assertThat(closes(listening.facts(watch, draft).getLast(), "after"))
                .isEqualTo(TODAY.plusDays(30).toString());
    }

    @Test
    void consultationMovedByItsSourceIsOneFact() {
        UUID watch = listening.watch(word, "consultation-extended", "deadline-moved");
        BillSightings bill = consultation("66/t/" + UUID.randomUUID(), CLOSES);
        house.take(bill);
        listening.count();

        house.take(bill.then(2).titled(bill.title()).kind("draft-rule").openForCommentsUntil(CLOSES.plusDays(9), "es"));
        listening.count();

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("consultation-extended");
    }

    @Test
    void manuallyMovedConsultationIsOneFact() {
        UUID ofWindows = listening.watch(word, "consultation-extended");
        UUID ofBoth = listening.watch(word, "consultation-extended", "corrected");
        BillSightings bill = consultation("66/t/" + UUID.randomUUID(), CLOSES);
        house.take(bill);
        listening.count();

        int revision = dossiers.findById(id(bill)).orElseThrow().revision();
        clerk.correct(
                new EditAuthor(UUID.randomUUID(), UUID.randomUUID().toString(), "El aviso dice otra fecha.", null),
                new Clerk.Seen(id(bill), revision),
                BillField.CONSULTATION,
                null,
                window(CLOSES.plusDays(9)));
        listening.count();

        assertThat(listening.alertedKinds(ofWindows, bill)).containsExactly("consultation-extended");
        assertThat(listening.alertedKinds(ofBoth, bill)).containsExactly("corrected");
        assertThat(closes(listening.facts(ofWindows, bill).getLast(), "after"))
                .isEqualTo(CLOSES.plusDays(9).toString());
    }

    @Test
    void countOfAnUnreadableBillIsRetriedAndPublishedOnce() {
        UUID watch = listening.watch(word, "consultation-closing");
        BillSightings bill = consultation("66/t/" + UUID.randomUUID(), CLOSES);
        house.take(bill);
        listening.count();
        Instant minute = DeadlineFixture.noon(CLOSES.minusDays(7));
        String body = body(bill);

        setBody(bill, "{}");
        listening.publishDueFacts(minute);
        setBody(bill, body);
        assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING)).isEmpty();
        listening.publishDueFacts(minute.plusSeconds(60));
        assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING))
                .as("not before a while")
                .isEmpty();
        listening.publishDueFacts(minute.plusSeconds(660));
        listening.publishDueFacts(minute.plusSeconds(1_400));

        assertThat(listening.alertedKinds(watch, bill)).containsExactly("consultation-closing");
    }

    private BillSightings bill(String key) {
        return aBill(key).titled("Que regula el " + word + ".");
    }

    private BillSightings consultation(String key, LocalDate closes) {
        return bill(key).kind("draft-rule").openForCommentsUntil(closes, "es");
    }

    private BillSightings sentToExecutive(BillSightings bill, int daysAgo) {
        boolean ours = bill.key().startsWith("66/t/z");
        return (ours ? bill : bill.titled("Que regula el " + word + "."))
                .step("other", "Turnada al Ejecutivo", TODAY.minusDays(daysAgo));
    }

    private static StatedFields window(LocalDate closes) {
        return aBill().openForCommentsUntil(closes, "es").sighting().said().onlyField(BillField.CONSULTATION);
    }

    private static String closes(JsonNode fact, String side) {
        return Json.read(fact.get(side).get("consultation").toString(), Consultation.class)
                .closesOn()
                .toString();
    }

    /** Simulates a restart with another rules version. */
    private void changeRulesVersion() {
        database.update("update reprocessing set rules_version = 'others' where follower = 'days'");
    }

    /** As if the rules before had counted two days less. */
    private void countedOtherwise(BillSightings bill) {
        database.update("""
                    update due_day set due = due - 2, body = jsonb_set(body, '{deadline,due}',
                        to_jsonb(((body -> 'deadline' ->> 'due')::date - 2)::text)) where dossier = ?""", id(bill));
    }

    private String body(BillSightings bill) {
        return database.first("select body from dossier where id = ?", row -> row.getString(1), id(bill))
                .orElseThrow();
    }

    private void setBody(BillSightings bill, String body) {
        database.update("update dossier set body = ?::jsonb where id = ?", body, id(bill));
    }

    private UUID merged(BillSightings bill, BillSightings merged) {
        return links.merge(seen(bill), seen(merged), ANALYST, "Es un mismo asunto")
                        instanceof LinkRulingResult.Applied(var done)
                ? done.act()
                : null;
    }

    private Clerk.Seen seen(BillSightings bill) {
        return new Clerk.Seen(
                id(bill), dossiers.findById(id(bill)).orElseThrow().revision());
    }
}
