package mx.vigia.scraper.sites.mx_sin;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.sites.Recordings;
import mx.vigia.scraper.sites.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of Sinaloa is recorded: these answers are our own. */
class SinaloaAnswersTest {
    private static final Recordings READERS =
            new Recordings(Initiatives.SITE, "sinaloa", List.of(new Initiatives(), new ReportsAndDecrees()));
    private static final String API = "https://gaceta.congresosinaloa.gob.mx/api/";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    65/iniciativa/412 | 2026-02-25 | deputy | Dip. Ejemplo Uno López | Que propone reformar la Ley de Salud
                    65/iniciativa/411 | 2026-01-19 | executive | Gobernador Constitucional del Estado | Ley de Ciberseguridad
                    65/iniciativa/405 | 2025-10-08 | citizens | Ciudadanas de Culiacán | Que reforma el Código Penal
                    65/iniciativa/399 | 2025-09-02 | other | Grupo Parlamentario de Morena | Que adiciona la Ley de Movilidad
                    """)
    void initiativesOfAllThreeListsAreRead(String key, String day, String role, String who, String title) {
        var list = initiatives();

        assertThat(list.sightings()).hasSize(4);
        assertThat(statedField(list, key, "presentedOn")).isEqualTo(day);
        assertThat(statedField(list, key, "legislature")).isEqualTo(65);
        assertThat(statedField(list, key, "proponents")).isEqualTo(List.of(new Proponent(who, "", role)));
        assertThat((String) statedField(list, key, "title")).startsWith(title);
    }

    @Test
    void stateIsVerbatimAndEmptyFieldsAreNotStated() {
        assertThat(statedField(initiatives(), "65/iniciativa/405", "steps"))
                .isEqualTo(List.of(new Step("other", "congress", "Dictaminada", "", List.of(), List.of())));
        assertThat(statedField(initiatives(), "65/iniciativa/399", "steps")).isNull();
        assertThat(statedField(initiatives(), "65/iniciativa/411", "summary")).isNull();
    }

    @Test
    void decreeHasItsKindAndDate() {
        var decrees = READERS.readText(Samples.text("sinaloa/decretos.json"), API + "obtenerDecretos");

        assertThat(decrees.sightings())
                .extracting(Sighting::keys)
                .containsExactly(List.of("65/decreto/88"), List.of("65/decreto/87"));
        assertThat(decrees.sightings().getFirst().publishedOn()).containsExactly(LocalDate.of(2026, 3, 12));
        assertThat(statedField(decrees, "65/decreto/87", "kind")).isEqualTo("decree");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acuerdo que turna la iniciativa que adiciona la Ley de Movilidad Sustentable",
                "Acuerdo por el que se turna a la Comisión de Salud la iniciativa que reforma la Ley de Salud",
                "ACUERDO MEDIANTE EL CUAL SE TURNAN DIVERSAS INICIATIVAS"
            })
    void agreementThatRefersAnInitiativeIsNoMatter(String referral) {
        var agreements = READERS.readText("""
                [{"id":12,"fecha":"05/mar/2026","asunto":"%s","legis":"65"},
                 {"id":11,"fecha":"04/mar/2026","asunto":"Acuerdo que exhorta a la Secretaría de Salud","legis":"65"}]
                """.formatted(referral), API + "obtenerAcuerdos");

        assertThat(agreements.sightings()).extracting(Sighting::keys).containsExactly(List.of("65/acuerdo/11"));
        assertThat(agreements.problems()).isEmpty();
    }

    @Test
    void brokenAnswersAreReported() {
        var text = Samples.text("sinaloa/iniciativas.json");

        assertThat(READERS.readText(text.replace("19/ene/2026", "19/01"), API + "obtenerIniciativas")
                        .problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.found()).isEqualTo("Ley de Ciberseguridad del Estado de Sinaloa"));
        assertThatThrownBy(() ->
                        READERS.readText(text.replace("\"iniciativa\"", "\"nombre\""), API + "obtenerIniciativas"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'iniciativa'");
        assertThatThrownBy(() -> READERS.readText("[]", API + "obtenerDecretos"))
                .isInstanceOf(PageChanged.class);
    }

    private static Reading initiatives() {
        return READERS.readText(Samples.text("sinaloa/iniciativas.json"), API + "obtenerIniciativas");
    }
}
