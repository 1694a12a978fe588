package mx.vigia.scraper.sites.mx_diputados;

import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.scraper.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of turnos in the markup of the recorded ones, with matters that do not exist. */
class ReferralListTest {
    @ParameterizedTest
    @ValueSource(strings = {"Turno:", "Túrnese", "Turnese", "TÚRNESE", "Túrnense", "Se turna", "SE TURNA:"})
    void everyFormOfATurnoIsRead(String form) {
        var list = read(form);

        assertThat(list.sightings()).hasSize(2);
        assertThat(list.problems()).isEmpty();
        assertThat(list.sightings().get(1).said().fields().get("committees").toString())
                .contains("Faros");
        assertThat(list.sightings().get(1).said().fields().get("title").toString())
                .doesNotContain("Faros,");
    }

    @Test
    void aNumberedItemWithoutATurnoIsReported() {
        assertThat(read("Archívese").sightings()).hasSize(1);
        assertThat(read("Archívese").problems()).extracting("what").containsExactly("count-differs");
    }

    private static Reading read(String form) {
        return RecordedGazette.read("""
                <html><head><title>Gaceta Parlamentaria, año XXIX, número 7121-T-1, jueves 3 de septiembre de 2026</title></head><body>
                <p class="Versales">Oficio de la Mesa Directiva, con el que informa el turno</p>
                <p class="Centrar">Iniciativas con proyecto de decreto</p>
                <p><b>1.</b> Que reforma el artículo 5 de la Ley de Puertos, a cargo de la diputada Alba Faro Vela, PT.<br>
                <b>Turno:</b> Comisión de Puertos, para dictamen.</p>
                <p><b>2.</b> Que reforma el artículo 7 de la Ley de Luces, a cargo del diputado Blas Red Sal, PAN.<br>
                <b>%s</b> Comisión de Faros, para dictamen.</p></body></html>
                """.formatted(form), "/Gaceta/66/2026/sep/20260903-T-1.html");
    }
}
