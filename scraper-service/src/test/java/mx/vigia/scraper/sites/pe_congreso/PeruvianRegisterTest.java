package mx.vigia.scraper.sites.pe_congreso;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeruvianRegisterTest {
    private static final Recordings RECORDED = new Recordings(Register.SITE, "pe-congreso", List.of(new Register()));
    private static final String FILE = "spley_2026_senado_page.json";
    private static final String LIST = "https://api.congreso.gob.pe/spley-portal-service/proyecto-ley/lista-con-filtro";

    @Test
    void recordedFileIsReadAndReportedAsShort() {
        assertThat(RECORDED.files()).containsExactly(FILE);
        assertThat(register().sightings()).hasSize(5);
        assertThat(register().problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.expected() + ">" + problem.found()).isEqualTo("13>5"));
        assertThat(RECORDED.read(FILE, LIST + "?rowStart=8").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    00013-2026-2031-S | 2026-10-07 | other | EN COMISIÓN | other | Cámara de Diputados | PROPUESTA LEGISLATIVA REMITIDA POR LA CÁMARA DE DIPUTADOS - LEY QUE DELEGA
                    00012-2026-2031-S | 2026-10-05 | other | AUTÓGRAFA | executive | PODER EJECUTIVO | PROPOSICIÓN DE RESOLUCIÓN LEGISLATIVA QUE AUTORIZA
                    00011-2026-2031-S | 2026-10-02 | other | EN COMISIÓN | senator | Juárez Gallegos, Carmen Patricia | PROPOSICIÓN DE RESOLUCIÓN LEGISLATIVA DEL SENADO QUE APRUEBA EL REGLAMENTO
                    00010-2026-2031-S | 2026-09-30 | other | EN COMISIÓN | senator | Alcorta Suero, María Lourdes Pía Luisa | PROPOSICIÓN DE RESOLUCIÓN LEGISLATIVA QUE MODIFICA EL ARTÍCULO 48
                    00009-2026-2031-S | 2026-09-16 | published | Publicada en el Diario Oficial El Peruano | other | Senado de la República | PROPOSICIÓN DE RESOLUCIÓN LEGISLATIVA DEL SENADO QUE RATIFICA
                    """)
    @SuppressWarnings("unchecked")
    void billFieldsMatchTheAnswer(
            String number, String day, String kind, String state, String role, String first, String title) {
        assertThat(statedField(register(), number, "presentedOn")).isEqualTo(day);
        assertThat((String) statedField(register(), number, "title")).startsWith(title);
        assertThat(statedField(register(), number, "steps"))
                .isEqualTo(List.of(new Step(kind, "upper", state, "", List.of(), List.of())));
        assertThat((List<Proponent>) statedField(register(), number, "proponents"))
                .first()
                .isEqualTo(new Proponent(first, "", role));
    }

    @Test
    void signatoriesAreReadOneByOne() {
        assertThat((List<?>) statedField(register(), "00010-2026-2031-S", "proponents"))
                .hasSize(8)
                .last()
                .isEqualTo(new Proponent("Vásquez Villanueva, Absalón", "", "senator"));
    }

    @Test
    void brokenAnswersAreReported() {
        RECORDED.assumeHere();
        assertThatThrownBy(() -> RECORDED.readText(RECORDED.text(FILE).replace("\"proyectoLey\"", "\"numero\""), LIST))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'proyectoLey'");
        assertThatThrownBy(() -> RECORDED.readText("{\"code\":500,\"status\":\"error\"}", LIST))
                .isInstanceOf(PageChanged.class);
    }

    private static Reading register() {
        return RECORDED.read(FILE, LIST);
    }
}
