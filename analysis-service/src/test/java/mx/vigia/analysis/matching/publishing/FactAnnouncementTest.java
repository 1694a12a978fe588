package mx.vigia.analysis.matching.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.dossier.fact.FactCodec;
import mx.vigia.analysis.dossier.fact.FactHeader;
import mx.vigia.analysis.dossier.fact.FactIdentity;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactTimes;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.matching.MatchChange;
import mx.vigia.analysis.matching.MatchReason;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.text.Json;
import org.junit.jupiter.api.Test;

class FactAnnouncementTest {
    private static final Instant NOW = Instant.parse("2026-09-03T14:01:40.310Z");

    @Test
    void everySampleFactRoundTrips() {
        List<String> samples = ContractSamples.all().stream()
                .filter(name -> name.startsWith("bills.facts.v1"))
                .toList();
        for (String sample : samples) {
            JsonNode event = read(ContractSamples.read(sample));
            var announced = Instant.parse(event.at("/times/announced").asText());
            byte[] written = announcement(sample, MatchedWatches.read(ContractSamples.read(sample)))
                    .parts(announced)
                    .findFirst()
                    .orElseThrow()
                    .json();

            ContractSamples.assertValid("bills.facts.v1", written);
            assertThat(comparable(read(written))).as(sample).isEqualTo(comparable(event));
        }
        assertThat(samples).isNotEmpty();
    }

    /**
     * Returns an event without its part number, and without what samples leave out while empty, or add to a corrected
     * topic.
     */
    private static JsonNode comparable(JsonNode event) {
        ObjectNode rest = event.<ObjectNode>deepCopy().without(List.of("part", "parts"));
        Stream.of(rest.at("/before/step"), rest.at("/after/step"), rest)
                .filter(JsonNode::isObject)
                .forEach(side -> ((ObjectNode) side)
                        .properties()
                        .removeIf(field ->
                                field.getValue().isEmpty() && field.getValue().isContainerNode()));
        rest.at("/after/correction/topics").forEach(topic -> ((ObjectNode) topic).remove("strength"));
        return rest;
    }

    @Test
    void largeFactsAreSplitIntoNumberedParts() {
        List<Match> matches = IntStream.range(0, 2_500)
                .mapToObj(i -> new Match(
                        UUID.randomUUID(),
                        1,
                        List.of(new MatchReason("title", "ley", "la ley " + i % 900)),
                        MatchChange.NONE))
                .toList();

        List<JsonNode> parts = partsOf(matches).map(part -> read(part.json())).toList();

        assertThat(parts).extracting(part -> part.get("part").asInt()).containsExactly(1, 2, 3);
        assertThat(parts).extracting(part -> part.get("parts").asInt()).containsOnly(3);
        assertThat(partsOf(matches)).extracting(FactAnnouncement.Part::number).containsExactly(1, 2, 3);
        assertThat(partsOf(matches).flatMap(part -> MatchedWatches.read(part.json()).matches().stream()))
                .containsExactlyElementsOf(matches);
    }

    @Test
    void factWithoutWatchesIsPublished() {
        assertThat(partsOf(List.of())).singleElement().satisfies(part -> {
            ContractSamples.assertValid("bills.facts.v1", part.json());
            assertThat(MatchedWatches.read(part.json()).isEmpty()).isTrue();
        });
    }

    private static JsonNode read(byte[] json) {
        return Json.read(new String(json, StandardCharsets.UTF_8), JsonNode.class);
    }

    private static Stream<FactAnnouncement.Part> partsOf(List<Match> matches) {
        return announcement("bills.facts.v1.new.json", MatchedWatches.of(matches))
                .parts(NOW);
    }

    private static FactAnnouncement announcement(String sample, MatchedWatches watches) {
        JsonNode event = read(ContractSamples.read(sample));
        return new FactAnnouncement(
                FactCodec.read(
                        header(event),
                        event.has("before") ? event.get("before").toString() : null,
                        event.get("after").toString()),
                Json.read(event.get("bill").toString(), BillData.class),
                watches,
                Json.read(
                                event.path("factors").isMissingNode()
                                        ? "{}"
                                        : event.get("factors").toString(),
                                FactFactors.class)
                        .byName(),
                null);
    }

    private static FactHeader header(JsonNode event) {
        var identity = new FactIdentity(
                UUID.fromString(event.get("fact").asText()),
                FactKind.of(event.get("kind").asText()),
                event.get("naturalKey").asText(),
                UUID.fromString(event.get("dossier").asText()),
                1);
        var times = Json.read(event.get("times").toString(), FactTimes.class);
        var signature = new ManualEditSignature(new UUID(1, 1), new UUID(1, 2), NOW, "", null);
        return new FactHeader(
                identity,
                times,
                event.has("byHand") ? signature.page() : null,
                null,
                event.get("late").asBoolean());
    }
}
