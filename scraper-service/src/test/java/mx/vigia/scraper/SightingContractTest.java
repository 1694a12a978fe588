package mx.vigia.scraper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.scraper.freshness.SiteHealthEvent;
import mx.vigia.scraper.publishing.SightingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SightingContractTest {
    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"votes.sighted.v1", "meetings.sighted.v1", "debates.sighted.v1", "committees.sighted.v1"})
    void voteMeetingAndDebateSamplesRoundTrip(String topic) throws IOException {
        assertThat(ContractSamples.of(topic)).isNotEmpty();
        for (var name : ContractSamples.of(topic)) {
            assertRoundTrips(name, topic, SightingEvent.class);
        }
    }

    @Test
    void sightingSamplesRoundTrip() throws IOException {
        assertThat(ContractSamples.of("bills.sighted.v1")).isNotEmpty();
        for (var name : ContractSamples.of("bills.sighted.v1")) {
            assertRoundTrips(name, "bills.sighted.v1", SightingEvent.class);
        }
    }

    @Test
    void siteHealthSamplesRoundTrip() throws IOException {
        assertThat(ContractSamples.of("sources.health.v1")).isNotEmpty();
        for (var name : ContractSamples.of("sources.health.v1")) {
            assertRoundTrips(name, "sources.health.v1", SiteHealthEvent.class);
        }
    }

    private void assertRoundTrips(String sample, String topic, Class<?> type) throws IOException {
        var written = json.writeValueAsBytes(json.readValue(ContractSamples.read(sample), type));

        ContractSamples.assertValid(topic, written);
        assertThat(json.readTree(written)).as(sample).isEqualTo(json.readTree(ContractSamples.read(sample)));
    }
}
