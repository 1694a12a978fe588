package mx.vigia.scraper.sites.mx_son;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.sites.Recordings;
import mx.vigia.scraper.sites.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of Sonora is recorded: this answer is our own. */
class GazettePageTest {
    private static final Recordings READERS = new Recordings(GazettePage.SITE, "sonora", List.of(new GazettePage()));
    private static final String FIRST = "https://gestion.api.congresoson.gob.mx/publico/gaceta?pagina=1&limite=3";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    378d8062-b937-4019-bbf2-0f6690f7e671 | 2097 | Gaceta PLENO | 2026-03-03 | Gaceta No. 2097 - Marzo 03 2026
                    11d8f2aa-0000-4000-8000-0f6690f7e672 | 2096 | Gaceta COMISION | 2026-02-27 | Gaceta No. 2096 - Febrero 27 2026
                    11d8f2aa-0000-4000-8000-0f6690f7e673 | 2095 | Gaceta PLENO | 2026-02-26 | Gaceta No. 2095 - Febrero 26 2026
                    """)
    void issueIsIdentifiedByItsId(String key, String number, String term, LocalDate day, String title) {
        var issues = page(FIRST);

        assertThat(statedField(issues, key, "number")).isEqualTo(number);
        assertThat(statedField(issues, key, "officialTerm")).isEqualTo(term);
        assertThat(statedField(issues, key, "title")).isEqualTo(title);
        assertThat(issues.sightings())
                .filteredOn(issue -> issue.keys().contains(key))
                .singleElement()
                .satisfies(issue -> assertThat(issue.publishedOn()).containsExactly(day));
    }

    @Test
    void pageLinksTheNextExceptTheLast() {
        assertThat(page(FIRST).next()).singleElement().hasToString(FIRST.replace("pagina=1", "pagina=2"));
        assertThat(page(FIRST.replace("pagina=1", "pagina=3")).next()).isEmpty();
    }

    @Test
    void shortPageIsReported() {
        assertThat(page(FIRST).problems()).isEmpty();
        assertThat(page(FIRST.replace("pagina=1", "pagina=3")).problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.expected() + ">" + problem.found()).isEqualTo("2>3"));
    }

    @Test
    void brokenAnswersAreReported() {
        var text = Samples.text("sonora/gaceta.json");

        assertThatThrownBy(() -> READERS.readText(text.replace("\"nombre\"", "\"titulo\""), FIRST))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'nombre'");
        assertThatThrownBy(() -> READERS.readText("{\"error\":\"401\"}", FIRST)).isInstanceOf(PageChanged.class);
    }

    private static Reading page(String address) {
        return READERS.readText(Samples.text("sonora/gaceta.json"), address);
    }
}
