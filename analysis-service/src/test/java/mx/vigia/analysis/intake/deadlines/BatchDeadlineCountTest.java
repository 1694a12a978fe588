package mx.vigia.analysis.intake.deadlines;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.followers.ProceedingFixture.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.LinkClerk;
import mx.vigia.analysis.intake.manual.LinkRulingResult;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

/** Bills are counted in batches with the same result as one by one; unchanged days are not written. */
@QuarkusTest
@TestProfile(DeadlineSchedulerTest.NoBackgroundRunsProfile.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class BatchDeadlineCountTest {
    private static final LocalDate TODAY = LegalTime.dayOf(Instant.now());
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
    DossierRepository dossiers;

    @Inject
    DeadlineAnnouncements tellings;

    @Inject
    FactAnnouncementRepository ledger;

    @Inject
    DataSource database;

    @Test
    void onlyTheInvalidBillIsSkippedUntilItChanges() {
        BillSightings first = consultation(TODAY.plusDays(30));
        BillSightings billSightings = consultation(TODAY.plusDays(30));
        BillSightings last = consultation(TODAY.plusDays(30));
        house.take(first, billSightings, last);
        String body =
                ask("select body from dossier where id = ?", billSightings).getFirst();

        setBody(billSightings, "{}");
        listening.count();
        assertThat(List.of(days(first), days(last)))
                .allSatisfy(days -> assertThat(days).hasSize(1));
        assertThat(days(billSightings)).isEmpty();

        setBody(billSightings, body);
        house.take(touched(billSightings, TODAY.plusDays(30)));
        listening.count();
        assertThat(days(billSightings)).hasSize(1);
    }

    @Test
    void pendingFactsArePublishedDespiteOneInvalidBill() {
        LocalDate closes = TODAY.plusDays(30);
        BillSightings good = consultation(closes);
        BillSightings billSightings = consultation(closes);
        house.take(good, billSightings);
        listening.count();

        setBody(billSightings, "{}");
        listening.publishDueFacts(closes.minusDays(7));

        assertThat(house.facts(good, FactKind.CONSULTATION_CLOSING)).hasSize(1);
        assertThat(house.facts(billSightings, FactKind.CONSULTATION_CLOSING)).isEmpty();
        assertThat(ask("select owed_on from due_day where dossier = ?", billSightings))
                .containsExactly(closes.minusDays(7).toString());
    }

    @Test
    void unchangedRecountWritesNothing() {
        LocalDate closes = TODAY.plusDays(7);
        BillSightings closing = consultation(closes);
        BillSightings overdue = sentToExecutive(aBill());
        house.take(closing, overdue);
        listening.count();
        listening.publishDueFacts(TODAY);
        List<String> closingBefore = rows(closing);
        List<String> overdueBefore = rows(overdue);

        house.take(touched(closing, closes), sentToExecutive(overdue.then(2)).step("other", "Devuelta.", TODAY));
        listening.count();

        assertThat(closingBefore).hasSize(1);
        assertThat(overdueBefore).hasSizeGreaterThan(1);
        assertThat(rows(closing)).isEqualTo(closingBefore);
        assertThat(rows(overdue)).isEqualTo(overdueBefore);
        assertThat(ask(
                        "select 'all' from reprocessing, change_counter where follower = 'days'"
                                + " and last_number = last and ?::uuid is not null",
                        closing))
                .hasSize(1);
    }

    @Test
    void factsSettledByAnotherReplicaDuringACountStaySettled() throws SQLException {
        LocalDate closes = TODAY.plusDays(7);
        BillSightings bill = consultation(closes);
        house.take(bill);
        listening.count();
        house.take(touched(bill, closes));
        Instant noon = DeadlineFixture.noon(TODAY);

        CompletableFuture<Void> counting;
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            var transaction = new DeadlineTransaction(Jdbc.on(other), tellings, noon);
            transaction.settlePending(1_000);
            counting = CompletableFuture.runAsync(this::counted);
            await().atMost(ProceedingFixture.SOON).until(() -> counting.isDone() || isLockAwaited());
            ledger.save(Jdbc.on(other), transaction.newAnnouncements(), noon);
            other.commit();
        }
        counting.join();
        listening.publishDueFacts(TODAY);

        assertThat(house.facts(bill, FactKind.CONSULTATION_CLOSING)).hasSize(1);
        assertThat(ask("select owed_on from due_day where dossier = ?", bill))
                .containsExactly(closes.minusDays(2).toString());
    }

    @Test
    void pendingFactOfAMergedAndSplitBillIsPublishedOnce() {
        LocalDate closes = TODAY.plusDays(30);
        BillSightings bill = aBill("66/t/a" + UUID.randomUUID()).kind("draft-rule");
        BillSightings going =
                aBill("66/t/z" + UUID.randomUUID()).kind("draft-rule").openForCommentsUntil(closes, "es");
        house.take(bill, going);
        listening.count();

        UUID editId = merged(bill, going);
        listening.publishDueFacts(closes.minusDays(7));
        assertThat(house.facts(going, FactKind.CONSULTATION_CLOSING)).isEmpty();
        links.undo(editId, reviews.findRows(editId), ANALYST, "Eran dos");
        listening.count();
        listening.publishDueFacts(closes.minusDays(7));

        assertThat(house.facts(going, FactKind.CONSULTATION_CLOSING)).hasSize(1);
    }

    private static BillSightings sentToExecutive(BillSightings bill) {
        return bill.step("other", "Turnada al Ejecutivo", TODAY.minusDays(32));
    }

    /** Which transaction wrote each day of a bill. */
    private List<String> rows(BillSightings bill) {
        return ask("select xmin || ' ' || key from due_day where dossier = ? order by key", bill);
    }

    private static BillSightings consultation(LocalDate closes) {
        return aBill().kind("draft-rule").openForCommentsUntil(closes, "es");
    }

    /** Returns the bill with a step that does not affect its deadlines. */
    private static BillSightings touched(BillSightings bill, LocalDate closes) {
        return bill.then(2)
                .titled(bill.title())
                .kind("draft-rule")
                .openForCommentsUntil(closes, "es")
                .step("other", "Devuelta.", TODAY);
    }

    private UUID merged(BillSightings bill, BillSightings going) {
        return links.merge(seen(bill), seen(going), ANALYST, "Es un mismo asunto")
                        instanceof LinkRulingResult.Applied(var done)
                ? done.act()
                : null;
    }

    private Clerk.Seen seen(BillSightings bill) {
        return new Clerk.Seen(
                id(bill), dossiers.findById(id(bill)).orElseThrow().revision());
    }

    private void counted() {
        listening.count();
    }

    private boolean isLockAwaited() {
        return Jdbc.of(database)
                .first("select 1 from pg_locks where not granted", row -> row.getInt(1))
                .isPresent();
    }

    private List<String> days(BillSightings bill) {
        return ask("select key from due_day where dossier = ?", bill);
    }

    private List<String> ask(String question, BillSightings bill) {
        return Jdbc.of(database).list(question, row -> row.getString(1), id(bill));
    }

    private void setBody(BillSightings bill, String body) {
        Jdbc.of(database).update("update dossier set body = ?::jsonb where id = ?", body, id(bill));
    }
}
