package mx.vigia.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import mx.vigia.house.realparts.ContractSamples;
import org.junit.jupiter.api.Test;

class ContractTest {
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void everySampleOfAFactIsReadAndKeptWithoutItsWatches() throws IOException {
        assertThat(ContractSamples.of("bills.facts.v1")).hasSizeGreaterThanOrEqualTo(2);
        for (var name : ContractSamples.of("bills.facts.v1")) {
            var value = ContractSamples.read(name);
            ContractSamples.assertValid("bills.facts.v1", value);

            var fact = FactTold.read(value, json);
            var told = fact.toFile(value, json);

            assertThat(fact.watches())
                    .as(name)
                    .hasSameSizeAs(json.readTree(value).get("watches"));
            assertThat(told.json()).as(name).doesNotContain("\"watches\"");
            assertThat(FactTold.kept(told.json(), json).bill()).isEqualTo(fact.bill());
        }
    }

    @Test
    void everySampleOfASitesHealthIsRead() {
        for (var name : ContractSamples.of("sources.health.v1")) {
            var value = ContractSamples.read(name);
            ContractSamples.assertValid("sources.health.v1", value);

            assertThat(SiteHealth.read(value, json).lastRead()).as(name).isPresent();
        }
    }
}
