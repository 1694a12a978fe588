package mx.vigia.scraper.publishing;

import static mx.vigia.scraper.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.TopicRecords;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class SightingAnnouncerTest {
    private static final String SITE = "mx.prueba.gaceta";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    SightingAnnouncer announcer;

    @Inject
    Jdbc database;

    /** Keys of this test alone, since topics outlive tests. */
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void repeatedStatementIsPublishedOnce() {
        var first = announcer.publish(list(), List.of(sightingTitled("A", key("1"))));
        var again = announcer.publish(list(), List.of(sightingTitled("A", key("1"))));

        assertThat(first.published()).isEqualTo(1);
        assertThat(again.published()).isZero();
        assertThat(publishedEvents(key("1"))).hasSize(1);
    }

    @Test
    void sweepSendsCommittedEvents() {
        for (var number : List.of("s1", "s2", "s3")) {
            announcer.commit(list(), List.of(sightingTitled("A", key(number))), Set.of());
        }

        announcer.sweep(Instant.now().plusSeconds(60), 1);
        announcer.sweep(Instant.now().plusSeconds(60), 1);

        for (var number : List.of("s1", "s2", "s3")) {
            await().untilAsserted(() -> assertThat(publishedEvents(key(number))).hasSize(1));
        }
    }

    @Test
    void pageChangedBackIsPublishedThreeTimes() {
        for (var title : List.of("A", "B", "A")) {
            announcer.publish(list(), List.of(sightingTitled(title, key("2"))));
        }

        assertThat(publishedEvents(key("2")))
                .extracting(e -> e.at("/said/title").asText())
                .containsExactly("A", "B", "A");
        assertThat(publishedEvents(key("2")))
                .extracting(e -> e.at("/revision").asInt())
                .containsExactly(1, 2, 3);
    }

    @Test
    void differingPagesDoNotRepeatEachOthersNews() {
        for (var round = 0; round < 3; round++) {
            announcer.publish(list(), List.of(sightingTitled("Como en la lista", key("3"))));
            announcer.publish(annex(), List.of(sightingTitled("Como en el anexo", key("3"))));
        }

        assertThat(publishedEvents(key("3"))).hasSize(2);
    }

    @Test
    void billNumberedLaterKeepsItsKeyAndGainsAnAlias() {
        announcer.publish(annex(), List.of(sightingTitled("Re-key", key("a/4"), key("c/4"))));
        announcer.publish(list(), List.of(numbered("Re-key", key("4"), key("a/4"))));

        assertThat(publishedEvents(key("4"))).isEmpty();
        var events = publishedEvents(key("a/4"));
        assertThat(events).hasSize(2);
        assertThat(events.getLast().at("/said/number").asText()).isEqualTo(key("4"));
        assertThat(events.getLast().at("/aliases"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder(key("4"), key("c/4"));
    }

    @Test
    void sharedAnchorDoesNotMergeTwoNumbers() {
        announcer.publish(list(), List.of(numbered("Uno", key("51"), key("a/5"))));
        announcer.publish(list(), List.of(numbered("Dos", key("52"), key("a/5"))));

        assertThat(publishedEvents(key("51"))).hasSize(1);
        assertThat(publishedEvents(key("52"))).hasSize(1);
    }

    @Test
    void duplicateRecordsAreKeptAndReported() {
        announcer.publish(list(), List.of(numbered("Lista", key("6"))));
        announcer.publish(annex(), List.of(sightingTitled("Anexo", key("a/6"))));

        var both = announcer.publish(list(), List.of(numbered("Los dos", key("6"), key("a/6"))));

        assertThat(both.problems()).extracting("what").containsExactly("two-records-for-one");
        assertThat(publishedEvents(key("6")).getLast().at("/aliases"))
                .extracting(JsonNode::asText)
                .contains(key("a/6"));
    }

    @Test
    void reorderedItemsKeepTheirIdentity() {
        announcer.publish(
                annex(),
                List.of(
                        sightingTitled("Uno", key("t1"), key("uno")).at(List.of(key("t1"))),
                        sightingTitled("Dos", key("t2"), key("dos")).at(List.of(key("t2")))));

        var reordered = announcer.publish(
                annex(),
                List.of(
                        sightingTitled("Cero", key("t1"), key("cero")).at(List.of(key("t1"))),
                        sightingTitled("Dos", key("t3"), key("dos")).at(List.of(key("t3"))),
                        sightingTitled("Uno", key("t2"), key("uno")).at(List.of(key("t2")))));

        assertThat(reordered.published()).isEqualTo(1);
        assertThat(reordered.problems()).isEmpty();
        assertThat(publishedEvents(key("cero"))).hasSize(1);
    }

    @Test
    void newItemInARemovedItemsPlaceIsAnotherRecord() {
        announcer.publish(annex(), List.of(sightingBy("Ana Cruz", "Uno", key("p1"), key("uno-p"))));
        var other = announcer.publish(annex(), List.of(sightingBy("Eva Paz", "Dos", key("p1"), key("dos-p"))));
        var back = announcer.publish(annex(), List.of(sightingBy("Ana Cruz", "Uno", key("p1"), key("uno-p"))));

        assertThat(other.published()).isEqualTo(1);
        assertThat(publishedEvents(key("dos-p"))).hasSize(1);
        assertThat(back.published()).isZero();
    }

    @Test
    void itemWithAnothersTitleKeepsItsIdentity() {
        var other = sightingBy("Eva Paz", "Dos", key("m2"), key("dos-m"));
        announcer.publish(annex(), List.of(sightingBy("Ana Cruz", "Uno", key("m1"), key("uno-m")), other));
        announcer.publish(annex(), List.of(sightingBy("Eva Paz", "Dos", key("m1"), key("dos-n")), other));

        assertThat(publishedEvents(key("m1"))).hasSize(2);
    }

    @Test
    void itemWithACorrectedTitleKeepsItsIdentity() {
        announcer.publish(annex(), List.of(sightingBy("Ana Cruz", "Unoo", key("r1"), key("unoo-r"))));
        announcer.publish(annex(), List.of(sightingBy("Ana Cruz", "Uno", key("r1"), key("uno-r"))));

        assertThat(publishedEvents(key("r1"))).hasSize(2);
    }

    @Test
    void suppressedSightingCreatesNoRecord() {
        var both = sightingTitled("Callado", key("10"), key("a/10"));
        announcer.publish(annex(), List.of(both), Set.of(both));
        announcer.publish(annex(), List.of(sightingTitled("Callado", key("a/10"))));

        assertThat(publishedEvents(key("10"))).isEmpty();
        assertThat(publishedEvents(key("a/10"))).hasSize(1);
    }

    @Test
    void billWithAnothersKeysKeepsItsOwnRecord() {
        announcer.publish(list(), List.of(numbered("Uno", key("91"), key("a/9"))));
        for (var round = 0; round < 3; round++) {
            var other = new Sighting(
                    PageKind.PERIOD_LIST,
                    List.of(key("a/9")),
                    StatedFields.nothing().title("Otro").number(key("92")),
                    List.of());

            assertThat(announcer.publish(list(), List.of(other)).published()).isEqualTo(round == 0 ? 1 : 0);
        }
    }

    @Test
    void sweptSightingKeepsItsEventId() {
        var committed = announcer.commit(list(), List.of(sightingTitled("Antes del corte", key("7"))), Set.of());

        assertThat(publishedEvents(key("7"))).isEmpty();
        database.update(
                "update sighting set sighted_at = sighted_at - interval '1 minute' where event_id = ?",
                committed.events().getFirst().id());
        await().until(() -> !publishedEvents(key("7")).isEmpty());

        var record = records(key("7")).getFirst();
        assertThat(CloudEvent.of(record.headers()).id())
                .isEqualTo(committed.events().getFirst().id().toString());
        assertThat(committed.events().getFirst().id()).isEqualTo(CloudEvent.idFrom(SITE, key("7"), "1"));
    }

    @Test
    void eventSatisfiesTheContractAndHasCloudEventHeaders() {
        announcer.publish(annex(), List.of(sightingTitled("Con \"comillas\", <script> y \u202e", key("8"))));

        var record = records(key("8")).getFirst();
        ContractSamples.assertValid("bills.sighted.v1", record.value());
        var label = CloudEvent.of(record.headers());
        assertThat(label.source()).isEqualTo("/vigia/scraper");
        assertThat(label.type()).isEqualTo("mx.vigia.bill.sighted.v1");
        assertThat(label.subject()).isEqualTo(record.key());
    }

    @Test
    void incompressibleTextOfEightMebibytesIsPublished() {
        var letters = new StringBuilder();
        new Random(1).ints(8 * 1024 * 1024, 33, 127).forEach(c -> letters.append((char) c));
        var stated = StatedFields.nothing().title("Grande").text(letters.toString(), false);

        announcer.publish(annex(), List.of(new Sighting(PageKind.ANNEX_PART, List.of(key("9")), stated, List.of())));

        // A slow machine may have it swept, which is the same event again.
        assertThat(records(key("9")))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.value().length).isGreaterThan(8 * 1024 * 1024));
        assertThat(records(key("9")).stream()
                        .map(r -> CloudEvent.of(r.headers()).id())
                        .distinct())
                .hasSize(1);
    }

    private String key(String name) {
        return "66/" + own + "/" + name;
    }

    private static Sighting sightingTitled(String title, String... keys) {
        return new Sighting(
                PageKind.ANNEX_PART,
                List.of(keys),
                StatedFields.nothing().title(title),
                List.of(LocalDate.of(2026, 9, 3)));
    }

    private static Sighting sightingBy(String deputy, String title, String place, String words) {
        var stated = StatedFields.nothing().title(title).proponents(List.of(new Proponent(deputy, "", "deputy")));
        return new Sighting(PageKind.ANNEX_PART, List.of(place, words), stated, List.of()).at(List.of(place));
    }

    private static Sighting numbered(String title, String... keys) {
        return new Sighting(
                PageKind.PERIOD_LIST,
                List.of(keys),
                StatedFields.nothing().title(title).number(keys[0]),
                List.of());
    }

    private static PageCapture list() {
        return captured("https://gaceta.example/lista.html");
    }

    private static PageCapture annex() {
        return captured("https://gaceta.example/anexo.html");
    }

    private static PageCapture captured(String address) {
        return new PageCapture(SITE, URI.create(address), Instant.parse("2026-09-03T14:00:00Z"), "0".repeat(64), false);
    }

    private static List<ConsumerRecord<String, byte[]>> records(String key) {
        return TopicRecords.under("bills.sighted.v1", SITE + "|" + key);
    }

    private static List<JsonNode> publishedEvents(String key) {
        var events = new ArrayList<JsonNode>();
        for (var record : records(key)) {
            try {
                events.add(JSON.readTree(new String(record.value(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return events;
    }
}
