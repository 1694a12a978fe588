package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.text.Sha256;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
@QuarkusTestResource(PreexistingRecords.class)
class BillIntakeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    DossierRepository dossiers;

    @Inject
    BillIntake intake;

    @Inject
    DataSource database;

    private final KafkaTopics topics = new KafkaTopics();

    @Test
    void sightingBecomesADossierAndAPublishedFact() {
        BillSightings bill = aBill().titled("Que expide la Ley General de Ciberseguridad.")
                .presented(LocalDate.now(ZoneId.of("America/Mexico_City")));

        topics.sight(bill);

        Dossier dossier = awaitDossier(bill, 1);
        assertThat(dossier.title()).isEqualTo("Que expide la Ley General de Ciberseguridad.");
        assertThat(dossier.tags()).extracting("topic").containsExactly("cybersecurity");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(facts(bill)).singleElement().satisfies(fact -> {
                    assertThat(fact.kind()).isEqualTo(FactKind.NEW);
                    assertThat(fact.announced()).isNotNull();
                    assertThat(fact.late()).isFalse();
                }));
        assertThat(publishedFacts(bill)).singleElement().satisfies(event -> {
            ContractSamples.assertValid("bills.facts.v1", event.value());
            assertThat(header(event, "ce_id")).endsWith("/1");
            assertThat(header(event, "ce_type")).isEqualTo("mx.vigia.fact.told.v1");
        });
    }

    @Test
    void matchingWatchGetsItsReasons() {
        UUID watch = UUID.randomUUID();
        topics.watch(watch, 1, "\"ganado bravo\" -toros");
        BillSightings bill = aBill().titled("Que reforma la ley en materia de ganado bravo.");

        await().atMost(SOON).untilAsserted(() -> {
            BillSightings probe = aBill().titled("Sobre el ganado bravo.");
            topics.sight(probe);
            awaitDossier(probe, 1);
            await().atMost(SOON).until(() -> !publishedFacts(probe).isEmpty());
            assertThat(watches(publishedFacts(probe).getFirst())).contains(watch.toString());
        });
        topics.sight(bill);

        await().atMost(SOON).until(() -> !publishedFacts(bill).isEmpty());
        JsonNode event = json(publishedFacts(bill).getFirst());
        JsonNode match = event.get("watches").get(0);
        assertThat(match.get("watch").textValue()).isEqualTo(watch.toString());
        JsonNode reason = event.get("reasons").get(match.get("because").get(0).intValue());
        assertThat(reason.get("words").textValue()).isEqualTo("ganado bravo");
        assertThat(reason.get("field").textValue()).isEqualTo("title");
    }

    @Test
    void aWatchSetBeforeTheStartMatchesTheFirstSighting() {
        BillSightings bill = aBill(PreexistingRecords.KEY);

        await().atMost(SOON).until(() -> !publishedFacts(bill).isEmpty());

        assertThat(watches(publishedFacts(bill).getFirst())).contains(PreexistingRecords.WATCH.toString());
    }

    @Test
    void healthIsStoredAndInvalidHealthGoesToDeadLetters() {
        String key = "site/" + UUID.randomUUID();
        topics.put("sources.health.v1", key, "nothing of use".getBytes(StandardCharsets.UTF_8));
        topics.put("sources.health.v1", "mx.diputados.gaceta", ContractSamples.read("sources.health.v1.json"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(stateOf("mx.diputados.gaceta")).isEqualTo("speaking"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                topics.all("sources.health.v1.analysis.dlq", letter -> key.equals(letter.key())))
                        .hasSize(1));
    }

    @Test
    void invalidRecordGoesToDeadLettersAndTheBatchIsProcessed() {
        BillSightings good = aBill();
        BillSightings alsoGood = aBill();
        String poison = "66/poison/" + UUID.randomUUID();

        topics.sight(good);
        topics.put("bills.sighted.v1", poison, "{\"site\":\"mx.d".getBytes(StandardCharsets.UTF_8));
        topics.put(
                "bills.sighted.v1",
                poison,
                aBill(poison).with("revision", "first").bytes());
        topics.sight(alsoGood);

        awaitDossier(good, 1);
        awaitDossier(alsoGood, 1);
        await().atMost(SOON).untilAsserted(() -> assertThat(deadLetters(poison)).hasSize(2));
        ConsumerRecord<String, byte[]> letter = deadLetters(poison).getFirst();
        assertThat(new String(letter.value(), StandardCharsets.UTF_8)).isEqualTo("{\"site\":\"mx.d");
        assertThat(header(letter, "dead-letter-topic")).isEqualTo("bills.sighted.v1");
        assertThat(header(letter, "dead-letter-reason")).contains("expected JSON");
        assertThat(header(deadLetters(poison).getLast(), "dead-letter-reason")).contains("sighting.revision");
        assertThat(header(letter, "dead-letter-offset")).isNotEmpty();
    }

    @Test
    void conflictingRevisionGoesToDeadLetters() {
        BillSightings first = aBill().titled("Lo que se dijo primero");
        BillSightings other = first.then(1).titled("Lo que se dijo después");

        topics.sight(first, other);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(deadLetters("mx.diputados.gaceta|" + first.key()))
                        .singleElement()
                        .satisfies(letter ->
                                assertThat(header(letter, "dead-letter-reason")).contains("revision 1")));
        assertThat(awaitDossier(first, 1).title()).isEqualTo("Lo que se dijo primero");
    }

    @Test
    void duplicatesAreAbsorbed() {
        BillSightings bill = aBill();
        BillSightings last = aBill();

        topics.sight(bill, bill, bill, last);

        awaitDossier(last, 1);
        assertThat(awaitDossier(bill, 1).revision()).isEqualTo(1);
        assertThat(facts(bill)).hasSize(1);
        await().atMost(SOON).until(() -> !publishedFacts(last).isEmpty());
        assertThat(publishedFacts(bill)).hasSize(1);
    }

    @Test
    void titleChangedTwiceInABatchMakesTwoFacts() {
        BillSightings bill = aBill().titled("A");

        topics.sight(bill, bill.then(2).titled("B"), bill.then(3).titled("A"));

        awaitDossier(bill, 3);
        assertThat(facts(bill))
                .extracting(Fact::kind)
                .containsExactlyInAnyOrder(FactKind.NEW, FactKind.TEXT_CHANGED, FactKind.TEXT_CHANGED);
    }

    @Test
    void silentSightingSendsNoAlert() {
        UUID watch = UUID.randomUUID();
        topics.watch(watch, 1, "salamandra");
        await().atMost(SOON).untilAsserted(() -> {
            BillSightings probe = aBill().titled("La salamandra");
            topics.sight(probe);
            await().atMost(SOON).until(() -> !publishedFacts(probe).isEmpty());
            assertThat(watches(publishedFacts(probe).getFirst())).contains(watch.toString());
        });
        BillSightings bill = aBill().titled("La salamandra en silencio").silently();
        BillSightings old = aBill().titled("La salamandra antigua")
                .presented(LocalDate.now(ZoneId.of("America/Mexico_City")).minusDays(20));
        BillSightings late = aBill().titled("La salamandra tardía")
                .presented(LocalDate.now(ZoneId.of("America/Mexico_City")).minusDays(5));

        topics.sight(bill, old, late);

        await().atMost(SOON).until(() -> !publishedFacts(late).isEmpty());
        assertThat(watches(publishedFacts(bill).getFirst())).isEqualTo("[]");
        assertThat(watches(publishedFacts(old).getFirst())).isEqualTo("[]");
        assertThat(watches(publishedFacts(late).getFirst())).contains(watch.toString());
        assertThat(json(publishedFacts(late).getFirst()).get("late").booleanValue())
                .isTrue();
    }

    @Test
    void hostileTitleIsStoredAsPlainText() {
        String hostile = "<script>alert('x')</script>\r\nBcc: todos@ami.example \"citado\" \u202Eoiraunimoc \u0000";
        BillSightings bill = aBill().titled(hostile);

        topics.sight(bill);

        assertThat(awaitDossier(bill, 1).title()).isEqualTo(hostile.replace('\u0000', '\uFFFD'));
    }

    @Test
    void aTextOfEightMebibytesPasses() {
        String sentence = "Los operadores notificarán todo incidente de ciberseguridad. ";
        String text = sentence.repeat(8 * 1024 * 1024 / sentence.getBytes(StandardCharsets.UTF_8).length);
        BillSightings bill = aBill().on("annex-part").text(text);
        BillSightings longer = aBill().on("annex-part").text(text + sentence.repeat(3));

        topics.sight(bill, longer);

        assertThat(awaitDossier(bill, 1).text().content()).isEqualTo(text);
        assertThat(awaitDossier(bill, 1).tags()).extracting("topic").containsExactly("cybersecurity");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(deadLetters("mx.diputados.gaceta|" + longer.key()))
                        .hasSize(1));
    }

    @Test
    void committedUnpublishedFactIsPublishedLater() throws SQLException {
        BillSightings bill = aBill();
        topics.sight(bill);
        await().atMost(SOON).until(() -> publishedFacts(bill).size() == 1);
        await().atMost(SOON).until(() -> facts(bill).getFirst().announced() != null);

        // As if the service had died between the commit and the sending.
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update fact set announced_at = null, recorded_at = now() - interval '1 minute' where dossier = ?")) {
            statement.setObject(1, id(bill));
            statement.executeUpdate();
        }

        await().atMost(SOON).until(() -> publishedFacts(bill).size() == 2);
        await().atMost(SOON).until(() -> facts(bill).getFirst().announced() != null);
        assertThat(publishedFacts(bill))
                .extracting(event -> header(event, "ce_id"))
                .containsOnly(header(publishedFacts(bill).getFirst(), "ce_id"));
    }

    @Test
    void unreadableFactDelaysNoOther() throws SQLException {
        BillSightings billSightings = aBill();
        BillSightings good = aBill().titled("Que nadie espere.");
        topics.sight(billSightings);
        topics.sight(good);
        await().atMost(SOON)
                .until(() -> publishedFacts(billSightings).size() == 1
                        && publishedFacts(good).size() == 1);
        await().atMost(SOON).until(() -> facts(good).getFirst().announced() != null);

        change(
                "update fact set bill = '\"no bill\"', recorded_at = now() - interval '2 minutes', announced_at = null where dossier = ?",
                billSightings);
        change(
                "update fact set recorded_at = now() - interval '1 minute', announced_at = null where dossier = ?",
                good);

        await().atMost(SOON).until(() -> publishedFacts(good).size() == 2);
        assertThat(publishedFacts(billSightings)).hasSize(1);
        change("update fact set announced_at = now() where dossier = ?", billSightings);
    }

    private void change(String sql, BillSightings bill) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id(bill));
            statement.executeUpdate();
        }
    }

    @Test
    void feedIsGaplessAndInCommitOrderUnderTwoWriters() {
        long before = dossiers.findLastChange();
        List<CompletableFuture<Void>> writers = IntStream.range(0, 2)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> IntStream.range(0, 40)
                        .forEach(i -> intake.process(
                                List.of(record(aBill()), record(aBill().titled("Otro " + writer + " " + i)))))))
                .toList();
        List<Long> seen = new ArrayList<>();
        long at = before;
        while (seen.size() < 160) {
            for (FeedChange change : dossiers.findChangesAfter(at, 7)) {
                seen.add(change.number());
                at = change.number();
            }
        }
        writers.forEach(CompletableFuture::join);

        assertThat(seen)
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + seen.size())
                        .boxed()
                        .toList());
    }

    private String stateOf(String site) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement("select state from site_health where site = ?")) {
            statement.setString(1, site);
            var rows = statement.executeQuery();
            return rows.next() ? rows.getString(1) : "unknown";
        }
    }

    private static ConsumerRecord<String, byte[]> record(BillSightings bill) {
        return new ConsumerRecord<>("bills.sighted.v1", 0, 0, bill.key(), bill.bytes());
    }

    private Dossier awaitDossier(BillSightings bill, int revision) {
        await().atMost(SOON)
                .until(() -> dossiers.findById(id(bill))
                        .filter(found -> found.revision() >= revision)
                        .isPresent());
        return dossiers.findById(id(bill)).orElseThrow();
    }

    private List<Fact> facts(BillSightings bill) {
        return dossiers.findFacts(id(bill));
    }

    private List<ConsumerRecord<String, byte[]>> publishedFacts(BillSightings bill) {
        return topics.all("bills.facts.v1", event -> event.key().equals(id(bill).toString()));
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters(String key) {
        return topics.all("bills.sighted.v1.analysis.dlq", event -> key.equals(event.key()));
    }

    private static UUID id(BillSightings bill) {
        return Sha256.identifier("mx.diputados.gaceta|" + bill.key());
    }

    private static String watches(ConsumerRecord<String, byte[]> event) {
        return json(event).get("watches").toString();
    }

    private static JsonNode json(ConsumerRecord<String, byte[]> event) {
        try {
            return JSON.readTree(event.value());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
