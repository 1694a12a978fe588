package mx.vigia.analysis.web.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import mx.vigia.analysis.bill.stage.StateCongress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTimeZonesTest {
    private static final Path COVERAGE = Path.of("../scraper-service/src/main/resources/coverage/mexico.yaml");
    private static final int STATES = 32;

    @ParameterizedTest
    @CsvSource({
        "mx.diputados.gaceta, America/Mexico_City",
        "mx.jal.congreso, America/Mexico_City",
        "mx.bcn.congreso, America/Tijuana",
        "mx.son.congreso, America/Hermosillo",
        "mx.sin.congreso, America/Mazatlan"
    })
    void mexicanSiteUsesItsStatesTimeZone(String site, ZoneId zone) {
        assertThat(MeetingTimeZones.of(site)).contains(zone);
    }

    @Test
    void statesWithTheirOwnTimeZoneUseSourceListCodes() {
        assertThat(congresses())
                .extracting(congress -> congress.split("\\.")[1])
                .hasSize(STATES)
                .containsAll(MeetingTimeZones.ZONES_BY_ENTITY.keySet());
    }

    @Test
    void theCongressOfEachStateIsKnownToHaveOneChamber() {
        assertThat(congresses())
                .allSatisfy(congress ->
                        assertThat(StateCongress.of(congress, List.of())).isPresent());
    }

    /** The congresses of the states on the list of what there is to be seen of Mexico. */
    private static List<String> congresses() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(COVERAGE.toFile()).path("states").findValuesAsText("id").stream()
                            .filter(id -> id.endsWith(".congreso"))
                            .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    @Test
    void foreignSiteHasNoTimeZone() {
        assertThat(MeetingTimeZones.of("es.congreso")).isEmpty();
    }
}
