package mx.vigia.scraper.sites.mx_nle;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.sites.Recordings;
import mx.vigia.scraper.sites.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of Nuevo León is recorded: these rows are our own. */
class InitiativeFileTest {
    private static final Recordings READERS = new Recordings(InitiativeFile.SITE, "nle", List.of(new InitiativeFile()));
    private static final String FILE = "https://www.hcnl.gob.mx/iniciativas_lxxvii/iniciativas.txt";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    expediente/21130 | 21130/LXXVII | 77 | 2026-02-25 | Puntos Constitucionales | deputy | Dip. María Ejemplo Garza | Iniciativa de reforma a la Ley de Protección de Datos
                    expediente/21129 | 21129/LXXVII | 77 | 2026-02-24 | Movilidad | group | GPL Movimiento Ciudadano | Reforma por adición al artículo 24 Bis
                    expediente/21101 | 21101/LXXVII | 77 | 2026-02-03 | Economía, Emprendimiento y Turismo | executive | Ejecutivo del Estado | Iniciativa de Ley de Gobierno Digital
                    expediente/19870 | 19870/LXXVI | 76 | 2024-03-14 | Justicia y Seguridad Pública | other | C. Ciudadano de Ejemplo | Iniciativa de reforma al Código Penal
                    """)
    void aRowOfFragmentsIsAnInitiative(
            String key,
            String number,
            int legislature,
            String day,
            String committee,
            String role,
            String who,
            String title) {
        var file = file();

        assertThat(file.sightings()).hasSize(4);
        assertThat(statedField(file, key, "number")).isEqualTo(number);
        assertThat(statedField(file, key, "legislature")).isEqualTo(legislature);
        assertThat(statedField(file, key, "presentedOn")).isEqualTo(day);
        assertThat(statedField(file, key, "committees")).isEqualTo(List.of(new Referral(committee, "report")));
        assertThat(statedField(file, key, "proponents")).isEqualTo(List.of(new Proponent(who, "", role)));
        assertThat((String) statedField(file, key, "title")).startsWith(title);
    }

    @Test
    void initiativeHasStatusStepAndDocumentAddress() {
        assertThat(statedField(file(), "expediente/21101", "steps"))
                .isEqualTo(List.of(new Step("other", "congress", "Aprobada", "", List.of(), List.of())));
        assertThat(statedField(file(), "expediente/19870", "steps")).isNull();
        assertThat(statedField(file(), "expediente/21130", "documents"))
                .isEqualTo(List.of(new DocumentLink(
                        "PDF", URI.create("https://www.hcnl.gob.mx/iniciativas_lxxvii/pdf/21130.pdf"))));
        assertThat(statedField(file(), "expediente/21101", "documents")).isNull();
    }

    @Test
    void badRowIsReportedAndOthersAreRead() {
        var text = Samples.text("nle/iniciativas.json").replace("24/02/2026", "pendiente");
        var file = READERS.readText(text, FILE);

        assertThat(file.sightings()).hasSize(3);
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("entry-unread");
            assertThat(problem.found()).contains("21129");
        });
    }

    @Test
    void tableWithOtherCellsIsAChangedPage() {
        assertThatThrownBy(() -> READERS.readText("{\"data\":[[\"1\",\"2\"]]}", FILE))
                .isInstanceOf(PageChanged.class);
        assertThatThrownBy(() ->
                        READERS.readText(Samples.text("nle/iniciativas.json").replaceAll("Exp, [0-9]+", "Exp"), FILE))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("a file number");
    }

    private static Reading file() {
        return READERS.readText(Samples.text("nle/iniciativas.json"), FILE);
    }
}
