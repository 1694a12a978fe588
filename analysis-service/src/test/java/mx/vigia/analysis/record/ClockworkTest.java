package mx.vigia.analysis.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockworkTest {
    @ParameterizedTest
    @CsvSource({
        "mx.diputados.gaceta, America/Mexico_City",
        "mx.jal.congreso, America/Mexico_City",
        "mx.son.congreso, America/Hermosillo",
        "mx.sin.congreso, America/Mazatlan"
    })
    void aSiteOfMexicoGoesByTheClockOfItsState(String site, ZoneId zone) {
        assertThat(Clockwork.of(site)).contains(zone);
    }

    @Test
    void theClockOfASiteAbroadIsNotKnown() {
        assertThat(Clockwork.of("es.congreso")).isEmpty();
    }
}
