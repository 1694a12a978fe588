package mx.vigia.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.platform.kafka.InvalidRecordException;
import mx.vigia.platform.realparts.ContractSamples;
import org.junit.jupiter.api.Test;

class IntakeContractTest {
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void everyFactSampleIsReadAndStoredWithoutItsWatches() throws IOException {
        assertThat(ContractSamples.of("bills.facts.v1")).hasSizeGreaterThanOrEqualTo(2);
        for (var name : ContractSamples.of("bills.facts.v1")) {
            var value = ContractSamples.read(name);
            ContractSamples.assertValid("bills.facts.v1", value);

            var fact = FactEvent.read(value, json);
            var received = fact.toReceivedFact(value, json);

            assertThat(fact.watches())
                    .as(name)
                    .hasSameSizeAs(json.readTree(value).get("watches"));
            assertThat(received.json()).as(name).doesNotContain("\"watches\"", "\"reasons\"");
            assertThat(received.matches())
                    .as(name)
                    .allSatisfy(match -> assertThat(match.reasons()).isNotEmpty());
            assertThat(FactEvent.parseStored(received.json(), json).bill()).isEqualTo(fact.bill());
        }
    }

    @Test
    void sharedReasonBelongsToEveryReferringWatch() {
        var value = ContractSamples.read("bills.facts.v1.new.json");

        var matches = FactEvent.read(value, json).toReceivedFact(value, json).matches();

        assertThat(matches).hasSize(2);
        assertThat(matches.getFirst().reasons())
                .extracting(WatchMatchReason::words)
                .containsExactly("Ciberseguridad", "infraestructura crítica");
        assertThat(matches.getLast().reasons())
                .isEqualTo(matches.getFirst().reasons().subList(1, 2));
    }

    @Test
    void missingReasonIsNamed() {
        var text = new String(ContractSamples.read("bills.facts.v1.new.json"), StandardCharsets.UTF_8);
        var value = text.replace("[0, 1]", "[0, 2]").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> FactEvent.read(value, json).toReceivedFact(value, json))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("expected a place among the 2 reasons of the event but found 2");
    }

    @Test
    void everySampleOfASitesHealthIsRead() {
        for (var name : ContractSamples.of("sources.health.v1")) {
            var value = ContractSamples.read(name);
            ContractSamples.assertValid("sources.health.v1", value);

            assertThat(SiteHealthEvent.read(value, json).lastRead()).as(name).isPresent();
        }
    }
}
