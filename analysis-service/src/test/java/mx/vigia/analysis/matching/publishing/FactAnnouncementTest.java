package mx.vigia.analysis.matching.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.matching.MatchChange;
import mx.vigia.analysis.matching.MatchReason;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.text.Json;
import org.junit.jupiter.api.Test;

class FactAnnouncementTest {
    private static final Instant NOW = Instant.parse("2026-09-03T14:01:40.310Z");

    @Test
    void everySampleOfAFactIsReadAndWrittenAgainAsItWas() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> samples = ContractSamples.all().stream()
                .filter(name -> name.startsWith("bills.facts.v1"))
                .toList();
        for (String sample : samples) {
            String event = new String(ContractSamples.read(sample), StandardCharsets.UTF_8);
            FactEvent fact = Json.read(event, FactEvent.class);
            byte[] written = Json.joined(
                    Json.bytes(fact),
                    MatchedWatches.read(ContractSamples.read(sample)).toJson());

            ContractSamples.assertValid("bills.facts.v1", written);
            assertThat(json.readTree(written).get("bill"))
                    .isEqualTo(json.readTree(event).get("bill"));
            assertThat(json.readTree(written).get("reasons"))
                    .isEqualTo(json.readTree(event).get("reasons"));
            assertThat(json.readTree(written).get("watches"))
                    .isEqualTo(json.readTree(event).get("watches"));
        }
        assertThat(samples).isNotEmpty();
    }

    @Test
    void moreThanAThousandWatchesTravelInNumberedParts() {
        List<Match> matches = IntStream.range(0, 2_500)
                .mapToObj(i -> new Match(
                        UUID.randomUUID(),
                        1,
                        List.of(new MatchReason("title", "ley", "la ley " + i % 900)),
                        MatchChange.NONE))
                .toList();

        List<FactEvent> parts = told(matches).map(FactAnnouncementTest::read).toList();

        assertThat(parts).extracting(FactEvent::part).containsExactly(1, 2, 3);
        assertThat(parts).extracting(FactEvent::parts).containsOnly(3);
        assertThat(told(matches)).extracting(FactAnnouncement.Part::number).containsExactly(1, 2, 3);
        assertThat(told(matches).flatMap(part -> MatchedWatches.read(part.json()).matches().stream()))
                .containsExactlyElementsOf(matches);
    }

    @Test
    void factWithoutWatchesIsPublished() {
        assertThat(told(List.of())).singleElement().satisfies(part -> {
            ContractSamples.assertValid("bills.facts.v1", part.json());
            assertThat(MatchedWatches.read(part.json()).isEmpty()).isTrue();
        });
    }

    private static FactEvent read(FactAnnouncement.Part part) {
        return Json.read(new String(part.json(), StandardCharsets.UTF_8), FactEvent.class);
    }

    private static Stream<FactAnnouncement.Part> told(List<Match> matches) {
        FactEvent sample = Json.read(
                new String(ContractSamples.read("bills.facts.v1.new.json"), StandardCharsets.UTF_8), FactEvent.class);
        var fact = new mx.vigia.analysis.dossier.fact.Fact(
                sample.fact(),
                sample.kind(),
                sample.naturalKey(),
                sample.dossier(),
                1,
                null,
                sample.after(),
                null,
                null,
                NOW,
                null,
                null,
                false);
        return new FactAnnouncement(fact, sample.bill(), MatchedWatches.of(matches), Map.of()).parts(NOW);
    }
}
