package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.followers.ProceedingFixture.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.proceeding.ProceedingKind;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.linking.LinkRuling;
import mx.vigia.analysis.dossier.registry.Registrar;
import mx.vigia.analysis.dossier.store.DossierTransaction;
import mx.vigia.analysis.dossier.store.DossierTransactions;
import mx.vigia.analysis.intake.deadlines.DeadlineFixture;
import mx.vigia.analysis.intake.deadlines.DeadlineSchedulerTest;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * While a bill is written, or goes to another, what refers to it and waits for it keeps nobody waiting: PostgreSQL
 * would end one of the two.
 */
@QuarkusTest
@TestProfile(DeadlineSchedulerTest.NoBackgroundRunsProfile.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class BillLockOrderTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LegalTime.dayOf(Instant.now());
    private static final DecisionAuthor ANALYST = DecisionAuthor.person("4f7c");

    @Inject
    ProceedingFixture house;

    @Inject
    DeadlineFixture listening;

    @Inject
    ProceedingIntake proceedings;

    @Inject
    DossierTransactions dockets;

    @Inject
    Jdbc database;

    private final Registrar registrar = new Registrar(
            (title, summary, text) -> DossierTags.NONE,
            new AlertHorizon(Duration.ofDays(14), Duration.ofDays(2), ZoneId.of("America/Mexico_City")));
    private String word;
    private UUID watch;
    private BillSightings home;
    private BillSightings going;

    @BeforeEach
    void twoWatchedBills() {
        word = listening.rareWord();
        watch = listening.watch(word, "vote", "deadline-moved");
        home = bill("66/t/a" + UUID.randomUUID());
        going = bill("66/t/z" + UUID.randomUUID());
    }

    @Test
    void voteDuringAWriteOfItsBillIsPublished() {
        house.take(going);

        SightingEvent next = going.then(2)
                .titled(going.title())
                .step("other", "Devuelta.", TODAY)
                .sighting();
        runWhileLocked(
                () -> dockets.open(List.of(next), Instant.now()),
                this::voted,
                transaction -> registrar.fold(transaction, next, Instant.now()));

        assertThat(house.facts(going, FactKind.VOTE)).hasSize(1);
    }

    @Test
    void voteDuringAMergeOfItsBillIsPublished() {
        house.take(home, going);

        runWhileLocked(this::bothOpened, this::voted, this::merged);

        assertThat(Stream.of(home, going).flatMap(bill -> house.facts(bill, FactKind.VOTE).stream()))
                .hasSize(1);
    }

    @Test
    void dueDaysCountedDuringAMergeAreKept() {
        house.take(sentToExecutive(home, 4));
        listening.count();
        house.take(sentToExecutive(home.then(2).titled(home.title()), 2), sentToExecutive(going, 3));

        runWhileLocked(this::bothOpened, listening::count, this::merged);

        assertThat(listening.alertedKinds(watch, home)).contains("deadline-moved");
        assertThat(daysOf(going)).isNotEmpty();
    }

    /** Opens a docket. */
    @FunctionalInterface
    private interface DocketOpener {
        DossierTransaction now();
    }

    /** An action that may compete for database locks. */
    @FunctionalInterface
    private interface DatabaseWork {
        void go();
    }

    /** An action on an open docket. */
    @FunctionalInterface
    private interface DocketAction {
        void to(DossierTransaction transaction);
    }

    /** Locks the bills until the other action waits for them, then runs and commits the action. */
    private void runWhileLocked(DocketOpener opening, DatabaseWork other, DocketAction docketAction) {
        CompletableFuture<Void> meanwhile;
        try (DossierTransaction transaction = opening.now()) {
            meanwhile = CompletableFuture.runAsync(() -> done(other));
            await().atMost(SOON).until(() -> meanwhile.isDone() || isLockAwaited());
            docketAction.to(transaction);
            transaction.write();
            transaction.commit(Instant.now());
        }
        meanwhile.join();
    }

    private static void done(DatabaseWork work) {
        try {
            work.go();
        } catch (StoreException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private DossierTransaction bothOpened() {
        return dockets.open(List.of(id(home), id(going)), List.of(), Instant.now());
    }

    private void merged(DossierTransaction transaction) {
        registrar.rule(
                transaction,
                LinkRuling.ofPair(home.sighting().bill(), going.sighting().bill(), true, ANALYST, "Es un mismo asunto"),
                Instant.now());
    }

    /** Calls the clerk directly, because a channel would retry after a deadlock. */
    private void voted() {
        byte[] vote = ProceedingSightings.aVote()
                .about("key", going.key())
                .heldOn(TODAY)
                .total("", 344, 91, 3)
                .bytes();
        proceedings.commit(List.of(new ProceedingReader(ProceedingKind.VOTE, VoteReader::parseStatement).read(vote)));
    }

    private boolean isLockAwaited() {
        return !ask("select 1 from pg_locks where not granted").isEmpty();
    }

    private List<Integer> daysOf(BillSightings bill) {
        return ask("select 1 from due_day where dossier = '" + id(bill) + "'");
    }

    private List<Integer> ask(String question) {
        return database.list(question, row -> row.getInt(1));
    }

    private static BillSightings sentToExecutive(BillSightings bill, int daysAgo) {
        return bill.step("other", "Turnada al Ejecutivo", TODAY.minusDays(daysAgo));
    }

    private BillSightings bill(String key) {
        return aBill(key).titled("Que regula el " + word + ".");
    }
}
