package mx.vigia.notification.channel.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.vigia.notification.TestFacts;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.notification.watch.FactKind;
import org.junit.jupiter.api.Test;

class WebhookPayloadTest {
    private static final URI ORIGIN = URI.create("https://vigia.ami.example");
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void payloadHasTheFactAndTheReasonsOfEveryWatch() throws IOException {
        var stated = payloadOf(eventOf(TestFacts.aFact(), 1, "agua"));

        assertThat(stated.path("type").asText()).isEqualTo("bill.text_changed");
        assertThat(stated.path("timestamp").asText()).isEqualTo("2026-09-03T14:01:40Z");
        assertThat(stated.at("/data/bill/title").asText()).isEqualTo("Que expide la Ley General de Ciberseguridad.");
        assertThat(stated.at("/data/watches/0/query").asText()).isEqualTo("agua");
        assertThat(stated.at("/data/watches/0/reasons/0/words").asText()).isEqualTo("aguas");
        assertThat(stated.at("/data/address").asText()).startsWith("https://vigia.ami.example/bills/");
        assertThat(stated.at("/data/owner/kind").asText()).isEqualTo("committee");
    }

    @Test
    void payloadSizeIsLimited() throws IOException {
        var big = TestFacts.aFact().titled("Que reforma ".repeat(2_000));

        var written = WebhookPayload.of(eventOf(big, 500, "agua ".repeat(90).strip()), ORIGIN, json);

        assertThat(written.length).isLessThan(20_000);
        assertThat(json.readTree(written).at("/data/watches/0/reasons/0/words").asText())
                .isEqualTo("aguas");
        assertThat(json.readTree(written).at("/data/bill/title").asText())
                .startsWith("Que reforma")
                .endsWith("…");
        assertThat(json.readTree(written).at("/data/bill/officialAddress").asText())
                .endsWith("#Iniciativa4");
    }

    @Test
    void payloadNamesAllArticlesThatAFactNames() throws IOException {
        var articles = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> Map.of("part", "article", "number", String.valueOf(number), "change", "changed"))
                .toList();

        var stated = payloadOf(eventOf(TestFacts.aFact().with("after", Map.of("articles", articles)), 1, "agua"));

        assertThat(stated.at("/data/after/articles")).hasSize(40);
    }

    @Test
    void billThatMatchesByItsFirstTextIsNoChangeOfText() throws IOException {
        var known = TestFacts.aFact()
                .with("kind", "text-changed")
                .with("after", Map.of("textSha256", "a".repeat(64), "tells", List.of("new")));

        assertThat(payloadOf(eventOf(known, 1, "agua")).path("type").asText()).isEqualTo("bill.new");
    }

    @Test
    void endOfAMatchIsNoSecondPublication() throws IOException {
        var known = TestFacts.aFact()
                .with("kind", "text-changed")
                .with("after", Map.of("textSha256", "a".repeat(64), "tells", List.of("new", "published")));
        var event = eventOf(known, 1, "agua");
        var ended = event.watches().stream()
                .map(watch -> new OwnerEvent.Because(watch.watch(), watch.query(), List.of(), "no-longer"))
                .toList();

        var told = new OwnerEvent(event.event(), 7, event.owner(), event.filed(), event.content(), ended);

        assertThat(payloadOf(told).path("type").asText()).isEqualTo("bill.text_changed");
    }

    @Test
    void sourceEventHasItsOwnType() throws IOException {
        var health =
                json.readTree("{\"name\":\"Gaceta\",\"state\":\"unreachable\",\"since\":\"2026-09-03T14:00:00Z\"}");
        var event = new OwnerEvent(
                UUID.randomUUID(),
                7,
                EventOwner.person(UUID.randomUUID()),
                Instant.EPOCH,
                new OwnerEvent.Content(
                        UUID.randomUUID(), FactKind.SOURCE_SILENT, UUID.randomUUID(), "mx.diputados.gaceta", health),
                List.of());

        var stated = payloadOf(event);

        assertThat(stated.path("type").asText()).isEqualTo("source.silent");
        assertThat(stated.at("/data/address").asText())
                .isEqualTo("https://vigia.ami.example/sources/mx.diputados.gaceta");
        assertThat(stated.at("/data/state").asText()).isEqualTo("unreachable");
    }

    private JsonNode payloadOf(OwnerEvent event) throws IOException {
        return json.readTree(WebhookPayload.of(event, ORIGIN, json));
    }

    private OwnerEvent eventOf(TestFacts fact, int watches, String query) throws IOException {
        var given = (ObjectNode) json.readTree(fact.json());
        var because = IntStream.range(0, watches)
                .mapToObj(each -> new OwnerEvent.Because(UUID.randomUUID(), query, reasons(watches), ""))
                .toList();
        return new OwnerEvent(
                UUID.randomUUID(),
                7,
                EventOwner.committee(UUID.randomUUID()),
                Instant.parse("2026-09-03T14:01:40Z"),
                new OwnerEvent.Content(
                        fact.id(),
                        FactKind.TEXT_CHANGED,
                        UUID.fromString(fact.dossier()),
                        "mx.diputados.gaceta",
                        given),
                because);
    }

    private static List<WatchMatchReason> reasons(int count) {
        return Collections.nCopies(count, new WatchMatchReason("text", "aguas", "… de aguas …".repeat(20)));
    }
}
