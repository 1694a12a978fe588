package mx.vigia.analysis.telling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.matching.Match;
import mx.vigia.house.realparts.ContractSamples;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final Instant NOW = Instant.parse("2026-09-03T14:01:40.310Z");

    @Test
    void everySampleOfAFactIsReadAndWrittenAgainAsItWas() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        List<String> samples = ContractSamples.all().stream()
                .filter(name -> name.startsWith("bills.facts.v1"))
                .toList();
        for (String sample : samples) {
            String event = new String(ContractSamples.read(sample), StandardCharsets.UTF_8);
            FactTold fact = Json.read(event, FactTold.class);
            String written = Json.write(fact);

            ContractSamples.assertValid("bills.facts.v1", written.getBytes(StandardCharsets.UTF_8));
            assertThat(json.readTree(written).get("bill"))
                    .isEqualTo(json.readTree(event).get("bill"));
            assertThat(json.readTree(written).get("watches"))
                    .isEqualTo(json.readTree(event).get("watches"));
        }
        assertThat(samples).isNotEmpty();
    }

    @Test
    void moreThanAThousandWatchesTravelInNumberedParts() {
        List<Match> matches = IntStream.range(0, 2_500)
                .mapToObj(i -> new Match(UUID.randomUUID(), 1, List.of(), false))
                .toList();

        List<FactTold> parts = told(matches);

        assertThat(parts).extracting(FactTold::part).containsExactly(1, 2, 3);
        assertThat(parts).extracting(FactTold::parts).containsOnly(3);
        assertThat(parts.stream().flatMap(part -> part.watches().stream()).toList())
                .isEqualTo(matches);
    }

    @Test
    void aFactThatConcernsNobodyIsToldAllTheSame() {
        assertThat(told(List.of()))
                .singleElement()
                .satisfies(part -> assertThat(part.watches()).isEmpty());
    }

    private static List<FactTold> told(List<Match> matches) {
        FactTold sample = Json.read(
                new String(ContractSamples.read("bills.facts.v1.new.json"), StandardCharsets.UTF_8), FactTold.class);
        var fact = new mx.vigia.analysis.dossier.Fact(
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
        return new Telling(fact, sample.bill(), matches, Map.of()).parts(NOW).toList();
    }
}
