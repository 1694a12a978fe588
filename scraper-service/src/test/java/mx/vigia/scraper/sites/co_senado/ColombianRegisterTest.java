package mx.vigia.scraper.sites.co_senado;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColombianRegisterTest {
    private static final Recordings RECORDED = new Recordings(Register.SITE, "co-congreso", List.of(new Register()));
    private static final String FILE = "senado_proyectos_2026-2027.json";
    private static final String BILLS = "https://leyes.senado.gov.co/api/search_pdly.php";

    @Test
    void recordedFileHasItsStatedNumberOfBills() {
        assertThat(RECORDED.files()).containsExactly(FILE);
        assertThat(register().sightings()).hasSize(3);
        assertThat(register().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pdly/10135 | 211/26 | SEPTIMA | 30 | PENDIENTE DISCUTIR PONENCIA PARA PRIMER DEBATE EN SENADO | POR MEDIO DE LA CUAL SE ESTABLECEN MEDIDAS DE PROTECCIÓN DE LOS NIÑOS
                    pdly/10075 | 152/26 Acum 157/26 | QUINTA | 11 | PENDIENTE RENDIR PONENCIA PARA PRIMER DEBATE EN SENADO | POR MEDIO DE LA CUAL SE ESTABLECEN DISPOSICIONES PARA EL LICENCIAMIENTO AMBIENTAL
                    pdly/9924 | 001/26 | PRIMERA | 11 | PENDIENTE RENDIR PONENCIA PARA PRIMER DEBATE EN SENADO | POR LA CUAL SE GARANTIZA EL PRINCIPIO DE NO REGRESIVIDAD
                    """)
    void billFieldsMatchTheAnswer(
            String key, String number, String committee, int authors, String state, String title) {
        assertThat(statedField(register(), key, "number")).isEqualTo(number);
        assertThat((String) statedField(register(), key, "title")).startsWith(title);
        assertThat((List<?>) statedField(register(), key, "proponents")).hasSize(authors);
        assertThat(statedField(register(), key, "committees"))
                .isEqualTo(List.of(new Referral("Comisión " + committee, "report")));
        assertThat(statedField(register(), key, "steps"))
                .isEqualTo(List.of(new Step("other", "upper", state, "", List.of(), List.of())));
    }

    @Test
    @SuppressWarnings("unchecked")
    void senatorsAndRepresentativesAreDistinguished() {
        var authors = (List<Proponent>) statedField(register(), "pdly/10075", "proponents");

        assertThat(authors).first().isEqualTo(new Proponent("JUAN FERNANDO ESPINAL RAMÍREZ", "", "senator"));
        assertThat(authors)
                .filteredOn(author -> author.role().equals("deputy"))
                .extracting(Proponent::name)
                .containsExactly(
                        "ANA LIGIA MORA MARTÍNEZ",
                        "SIMÓN MOLINA GÓMEZ",
                        "JONATHAN EDUARDO PINEDA LÓPEZ",
                        "MATEO HIDALGO MONTOYA");
    }

    @Test
    void brokenAnswersAreReported() {
        RECORDED.assumeHere();
        var text = RECORDED.text(FILE);

        assertThat(RECORDED.readText(text.replace("\"total_results\": 3", "\"total_results\": 212"), BILLS)
                        .problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.expected() + ">" + problem.found()).isEqualTo("212>3"));
        assertThat(RECORDED.readText(text.replaceFirst("\"estado\"", "\"situacion\""), BILLS)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("entry-unread"));
        assertThatThrownBy(() -> RECORDED.readText("{\"success\":false,\"message\":\"Sin legislatura\"}", BILLS))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("Sin legislatura");
    }

    private static Reading register() {
        return RECORDED.read(FILE, BILLS);
    }
}
