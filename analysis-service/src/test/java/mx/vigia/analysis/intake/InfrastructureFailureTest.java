package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.sql.DataSource;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.dossier.store.DossierTransactions;
import mx.vigia.analysis.matching.MatchedBillRepository;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import mx.vigia.analysis.matching.publishing.FactAnnouncer;
import mx.vigia.analysis.matching.publishing.TestAnnouncers;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.kafka.DeadLetterPublisher;
import mx.vigia.platform.kafka.InfrastructureRetry;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
@QuarkusTestResource(PreexistingRecords.class)
class InfrastructureFailureTest {
    private static final Duration SOON = Duration.ofSeconds(40);

    @Inject
    BillIntake intake;

    @Inject
    DossierTransactions dockets;

    @Inject
    DossierRepository dossiers;

    @Inject
    Tagger tagger;

    @Inject
    Watchtower watchtower;

    @Inject
    TopicCatalog topics;

    @Inject
    FactAnnouncementRepository ledger;

    @Inject
    FactAnnouncer announcer;

    @Inject
    DeadLetterPublisher deadLetters;

    @Inject
    IntakeConfig config;

    @Inject
    IntakePriority way;

    @Inject
    MatchedBillRepository answers;

    @Inject
    DataSource database;

    @Test
    void pollWaitsForTheBrokerAndIsPublishedOnceItRecovers() throws IOException {
        UnavailableBroker broker = new UnavailableBroker();
        InfrastructureRetry retry = IntakeBeans.newRetry();
        IntakeReadiness readiness = new IntakeReadiness(retry);
        BillIntake billIntake = intakeWith(broker, retry, Clock.systemUTC());
        BillSightings bill = aBill();

        CompletableFuture<Void> taking = CompletableFuture.runAsync(() -> take(billIntake, bill));

        await().atMost(SOON).until(() -> readiness.call().getData().isPresent());
        assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);
        assertThat(dossiers.findById(id(bill))).isPresent();
        assertThat(taking).isNotDone();
        assertThat(readiness.call().getData().orElseThrow().toString()).contains("broker");
        broker.runWhileAvailable(() -> await().atMost(SOON).until(taking::isDone));
        taking.join();
        assertThat(dossiers.findFacts(id(bill)).getFirst().announced()).isNotNull();
        assertThat(readiness.call().getData()).isEmpty();
    }

    @Test
    void nextPollIsProcessedAndPublishedAfterTheBlockedOne() throws IOException {
        UnavailableBroker broker = new UnavailableBroker();
        BillIntake billIntake = intakeWith(broker, IntakeBeans.newRetry(), Clock.systemUTC());
        BillSightings first = aBill();
        BillSightings second = aBill();

        CompletableFuture<Void> given = billIntake.processAhead(poll(first)).toCompletableFuture();
        CompletableFuture<Void> toldNext = CompletableFuture.supplyAsync(() -> billIntake.processAhead(poll(second)))
                .thenCompose(Function.identity());
        await().atMost(SOON).until(() -> dossiers.findById(id(second)).isPresent());

        assertThat(given).isNotDone();
        assertThat(dossiers.findFacts(id(second)).getFirst().announced()).isNull();
        broker.runWhileAvailable(() -> await().atMost(SOON).until(toldNext::isDone));
        given.join();
        toldNext.join();
        assertThat(dossiers.findFacts(id(first)).getFirst().announced())
                .isBefore(dossiers.findFacts(id(second)).getFirst().announced());
    }

    @Test
    void longLockedFactIsNotPublishedByAnotherProcess() throws IOException {
        UnavailableBroker broker = new UnavailableBroker();
        Clock slow = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(-20));
        BillSightings bill = aBill();

        CompletableFuture<Void> taking =
                CompletableFuture.runAsync(() -> take(intakeWith(broker, IntakeBeans.newRetry(), slow), bill));
        await().atMost(SOON).until(() -> isLocked(bill));
        TestAnnouncers.sweep(announcer);

        broker.runWhileAvailable(() -> await().atMost(SOON).until(taking::isDone));
        taking.join();
        try (KafkaTopics events = new KafkaTopics()) {
            assertThat(events.all("bills.facts.v1", event -> id(bill).toString().equals(event.key())))
                    .hasSize(1);
        }
    }

    @Test
    void factTheBrokerRejectsDelaysNoOther() {
        BillSightings large = aBill();
        BillSightings good = aBill();
        take(intake, large, good);
        change("update fact set bill = jsonb_set(bill, '{title}', to_jsonb(repeat('x', 13000000))) where dossier = '"
                + id(large) + "'");
        change("update fact set announced_at = null, recorded_at = now() - interval '1 hour' where dossier in ('"
                + id(large) + "', '" + id(good) + "')");
        try {
            TestAnnouncers.sweep(announcer);

            await().atMost(SOON)
                    .until(() -> dossiers.findFacts(id(good)).stream().allMatch(fact -> fact.announced() != null));
            assertThat(dossiers.findFacts(id(large))).allMatch(fact -> fact.announced() == null);
            assertThat(ledger.findExcluded())
                    .contains(dossiers.findFacts(id(large)).getFirst().id());
        } finally {
            change("update fact set announced_at = now(), bill = jsonb_set(bill, '{title}', '\"x\"') where dossier = '"
                    + id(large) + "'");
        }
    }

    private static List<ConsumerRecord<String, byte[]>> poll(BillSightings bill) {
        return List.of(new ConsumerRecord<>("bills.sighted.v1", 0, 0, bill.key(), bill.bytes()));
    }

    private void change(String sql) {
        Jdbc.of(database).execute(sql);
    }

    /** Returns whether the bill has a fact and its row is locked. */
    private boolean isLocked(BillSightings bill) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Jdbc.on(connection)
                            .list("select id from fact where dossier = ?", row -> 1, id(bill))
                            .size()
                    > Jdbc.on(connection)
                            .list("select id from fact where dossier = ? for update skip locked", row -> 1, id(bill))
                            .size();
        }
    }

    private BillIntake intakeWith(UnavailableBroker broker, InfrastructureRetry retry, Clock clock) {
        return new BillIntake(
                dockets,
                tagger,
                new MatchStep(watchtower, topics, answers),
                ledger,
                new PollProcessor.Collaborators(
                        deadLetters, retry, TestAnnouncers.to(broker.address(), ledger, Jdbc.of(database))),
                config,
                way,
                clock);
    }

    @Test
    void onlyTheInvalidRecordGoesToDeadLettersWithItsFailure() throws SQLException {
        BillSightings known = aBill();
        BillSightings good = aBill();
        take(intake, known);
        try (Connection connection = database.getConnection();
                var damage = connection.prepareStatement("update said set content = '{\"kind\": \"unheard-of\"}'"
                        + " where source_record = (select id from source_record where source_key = ?)")) {
            damage.setString(1, known.key());
            damage.executeUpdate();
        }

        take(intake, good, known.then(2).titled("Otro"));

        assertThat(dossiers.findById(id(good))).isPresent();
        try (KafkaTopics topics = new KafkaTopics()) {
            List<ConsumerRecord<String, byte[]>> letters = topics.all(
                    "bills.sighted.v1.analysis.dlq", letter -> known.key().equals(letter.key()));
            assertThat(letters).singleElement().satisfies(letter -> {
                assertThat(header(letter, "dead-letter-reason")).contains("cannot be folded");
                assertThat(header(letter, "dead-letter-cause")).isEqualTo(UncheckedIOException.class.getName());
                assertThat(header(letter, "dead-letter-cause-message")).contains("unheard-of");
            });
        }
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
