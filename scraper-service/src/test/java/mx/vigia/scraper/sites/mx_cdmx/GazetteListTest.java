package mx.vigia.scraper.sites.mx_cdmx;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.sites.Recordings;
import mx.vigia.scraper.sites.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of this site is recorded: the page is our own. */
class GazetteListTest {
    private static final Recordings READERS = new Recordings(GazetteList.SITE, "cdmx", List.of(new GazetteList()));
    private static final String LIST = "https://www.congresocdmx.gob.mx/gaceta-parlamentaria-206-4.html";
    private static final String FOLDER = "archivos/parlamentarios/";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gaceta_iii_330_03032026.pdf | 2026-03-03 | PDF. Tamaño: 44,490 kb. | Gaceta Parlamentaria III Legislatura, número 330
                    gaceta_iii_329_26022026.pdf | 2026-02-26 | PDF. Tamaño: 9,120 kb. | Gaceta Parlamentaria III Legislatura, número 329 (Tomo II)
                    gaceta_iii_328_24022026.pdf | 2026-02-24 | PDF. Tamaño: 30,001 kb. | Gaceta Parlamentaria III Legislatura, número 328
                    """)
    void issueIsIdentifiedByFileAndDate(String file, String day, String label, String title) {
        var list = READERS.readText(Samples.text("cdmx/gaceta.html"), LIST);

        assertThat(list.sightings()).hasSize(3);
        assertThat(statedField(list, FOLDER + file, "title")).isEqualTo(title);
        assertThat(statedField(list, FOLDER + file, "citation"))
                .isEqualTo(new Citation("Congreso de la Ciudad de México, " + title, "", day));
        assertThat((List<?>) statedField(list, FOLDER + file, "documents"))
                .singleElement()
                .satisfies(link -> assertThat(((DocumentLink) link).label()).isEqualTo(label));
    }

    @Test
    void undatedBoxIsReportedAndNoBoxesIsAChangedPage() {
        var page = Samples.text("cdmx/gaceta.html");

        assertThat(READERS.readText(page.replace("26-02-2026", "ayer"), LIST).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).contains("a day"));
        assertThatThrownBy(() -> READERS.readText(page.replace("class=\"alert", "class=\"aviso"), LIST))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("div.alert");
    }
}
