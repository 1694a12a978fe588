package mx.vigia.scraper.sites.ar_diputados;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgentineRegisterTest {
    private static final Recordings RECORDED = new Recordings(Register.SITE, "ar-hcdn", List.of(new Register()));
    private static final String FILE = "proyectos_datastore_sql.json";
    private static final String SQL = "https://datos.hcdn.gob.ar/api/3/action/datastore_search_sql?sql=SELECT";

    @Test
    void everyRecordedFileIsRead() {
        assertThat(RECORDED.files()).containsExactly(FILE);
        assertThat(register().sightings())
                .hasSize(4)
                .allSatisfy(project -> assertThat(project.publishedOn()).containsExactly(LocalDate.of(2026, 9, 1)));
        assertThat(register().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    HCDN294210 | 4399-D-2026 | initiative | LEY | GLINSKI, JOSE | PRESUPUESTOS MINIMOS PARA LA PREVENCION DE INCENDIOS
                    HCDN294211 | 4404-D-2026 | initiative | LEY | MOREAU, CECILIA | DECLARASE LA EMERGENCIA NACIONAL EN SALUD MENTAL
                    HCDN294216 | 4402-D-2026 | motion | RESOLUCION | GONZALEZ, DIOGENES IGNACIO | REQUERIR AL PODER EJECUTIVO DISPONGA
                    HCDN294239 | 4421-D-2026 | motion | DECLARACION | FERNANDEZ, ELIA MARINA | EXPRESAR BENEPLACITO A LA SELECCION ARGENTINA DE HOCKEY
                    """)
    void projectIsIdentifiedByIdAndFileNumber(
            String key, String file, String kind, String term, String author, String title) {
        assertThat(statedField(register(), key, "number")).isEqualTo(file);
        assertThat(statedField(register(), file, "kind")).isEqualTo(kind);
        assertThat(statedField(register(), file, "officialTerm")).isEqualTo(term);
        assertThat(statedField(register(), file, "proponents")).isEqualTo(List.of(new Proponent(author, "", "deputy")));
        assertThat(statedField(register(), file, "citation"))
                .isEqualTo(new Citation("Trámite Parlamentario HCDN144TP124", "HCDN144TP124", "2026-09-01"));
        assertThat((String) statedField(register(), file, "title")).startsWith(title);
    }

    @Test
    void answerOfTheRequestedLimitIsReportedAsCapped() {
        assertThat(RECORDED.readText(RECORDED.text(FILE).replace("LIMIT 5000", "LIMIT 4"), SQL)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("capped"));
    }

    @Test
    void brokenAnswersAreReported() {
        RECORDED.assumeHere();
        assertThatThrownBy(() -> RECORDED.readText(RECORDED.text(FILE).replace("\"TITULO\"", "\"SUMARIO\""), SQL))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'TITULO'");
        assertThatThrownBy(
                        () -> RECORDED.readText("{\"success\":false,\"error\":{\"message\":\"Access denied\"}}", SQL))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("Access denied");
    }

    private static Reading register() {
        return RECORDED.read(FILE, SQL);
    }
}
