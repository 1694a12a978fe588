package mx.vigia.scraper.sites.mx_jal;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedMeeting.Item;
import mx.vigia.scraper.sites.Recordings;
import mx.vigia.scraper.sites.Samples;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages are our own, their matters are those of tables exported from the register in 2021. */
class JaliscoPagesTest {
    private static final Recordings READERS = new Recordings(
            EventDays.SITE, "congreso-jalisco", List.of(new EventDays(), new DayEvents(), new Agenda(), new Papers()));
    private static final String HOST = "https://gaceta.congresojal.gob.mx";
    private static final String PAPERS = HOST + "/pleno/suborden.php?id_punto=55022&nr=1#2020-02-17";

    @Test
    void calendarLinksRecentWeeksAndComingDays() {
        assertThat(read("fechas_eventos.json", HOST + "/fechas_eventos.php?nr=1&com=0")
                        .next())
                .extracting(Object::toString)
                .containsExactly(
                        HOST + "/datos_eventos.php?fechasel=2026-09-24&nr=1&com=0",
                        HOST + "/datos_eventos.php?fechasel=2026-10-06&nr=1&com=0",
                        HOST + "/datos_eventos.php?fechasel=2026-10-15&nr=1&com=0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    meeting/1/8899 | session | Pleno | 10:00 | called | Sesión ordinaria 10:00 hrs.
                    meeting/2/8901 | committee | - | 12:30 | called | Comisión de Movilidad y Transporte 12:30 hrs.
                    meeting/2/8902 | committee | - | - | cancelled | Comisión de Seguridad y Justicia (cancelada)
                    meeting/3/17 | other | - | - | called | Exposición en el patio
                    """)
    void anEventOfADayIsAMeeting(String key, String kind, String body, String time, String status, String title) {
        var day = day();

        assertThat(statedField(day, key, "kind")).isEqualTo(kind);
        assertThat(statedField(day, key, "body")).isEqualTo(body);
        assertThat(statedField(day, key, "time")).isEqualTo(time);
        assertThat(statedField(day, key, "status")).isEqualTo(status);
        assertThat(statedField(day, key, "title")).isEqualTo(title);
        assertThat(statedField(day, key, "heldOn")).isEqualTo("2026-10-06");
    }

    @Test
    void onlySittingsLeadToAnAgenda() {
        assertThat(day().next())
                .extracting(Object::toString)
                .containsExactly(
                        HOST + "/pleno/orden.php?fec=2026-10-06&t=1&idsel=8899&nr=1",
                        HOST + "/com/sesion/orden.php?fec=2026-10-06&t=2&idsel=8901&nr=1&com=0",
                        HOST + "/com/sesion/orden.php?fec=2026-10-06&t=2&idsel=8902&nr=1&com=0");
    }

    @Test
    @SuppressWarnings("unchecked")
    void agendaItemsAreReadWithTheirBills() {
        var agenda = read("orden.html", HOST + "/pleno/orden.php?fec=2026-10-06&t=1&idsel=8899&nr=1");
        var items = (List<Item>) statedField(agenda, "meeting/1/8899", "items");

        assertThat(items).extracting(Item::number).containsExactly("1", "2", "3", "4.1", "");
        assertThat(items.get(3).about())
                .extracting(mention -> mention.key())
                .containsExactly("infolej/LXIV/1204", "infolej/LXIV/1310");
        assertThat(agenda.next())
                .extracting(Object::toString)
                .containsExactly(
                        HOST + "/pleno/suborden.php?id_punto=55021&nr=1#2026-10-06",
                        HOST + "/pleno/suborden.php?id_punto=55022&nr=1#2026-10-06");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    infolej/LXII/3520 | LXII/3520 | 62 | initiative | Iniciativa de ley | Iniciativa de ley del Gobernador Constitucional del Estado, que aprueba
                    infolej/LXII/3519 | LXII/3519 | 62 | initiative | Iniciativa de decreto | Iniciativa de decreto del Gobernador Constitucional
                    infolej/LXII/4118 | LXII/4118 | 62 | initiative | Iniciativa de ley | Iniciativa de ley para adicionar el artículo 44-Ter
                    infolej/LXII/4030 | LXII/4030 | 62 | motion | Acuerdo | Acuerdo del Honorable Ayuntamiento Constitucional de Tonalá
                    infolej/LXI/4704 | LXI/4704 | 61 | initiative | Iniciativa de ley | Iniciativa de ley para prevenir, investigar
                    infolej/LXII/6619 | LXII/6619 | 62 | initiative | Iniciativa de ley | Iniciativa de ley del diputado José Juan Soltero Meza
                    """)
    void matterIsIdentifiedByNumberAndLegislature(
            String key, String number, int legislature, String kind, String term, String title) {
        var papers = read("suborden.html", PAPERS);

        assertThat(papers.sightings()).hasSize(6);
        assertThat(statedField(papers, key, "number")).isEqualTo(number);
        assertThat(statedField(papers, key, "legislature")).isEqualTo(legislature);
        assertThat(statedField(papers, key, "kind")).isEqualTo(kind);
        assertThat(statedField(papers, key, "officialTerm")).isEqualTo(term);
        assertThat((String) statedField(papers, key, "title")).startsWith(title);
        assertThat((List<?>) statedField(papers, key, "documents"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(((DocumentLink) link).address().getHost())
                        .isEqualTo("congresoweb.congresojal.gob.mx"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Iniciativa de ley de la diputada  Ana Lidia Sandoval García, que reforma la Ley X | Ana Lidia Sandoval García
                    Iniciativa  de decreto del diputado Daniel Robles de León , que adiciona un párrafo | Daniel Robles de León
                    Iniciativa de ley del diputado José Juan Soltero Meza que adiciona el artículo 4 | José Juan Soltero Meza
                    Iniciativa de ley de los diputados  José Hernán Cortés Berumen,  Irma de Anda Licea y Carlos Eduardo Sánchez Carrillo, que  reforma | José Hernán Cortés Berumen; Irma de Anda Licea; Carlos Eduardo Sánchez Carrillo
                    Iniciativa de ley para adicionar el artículo 44-Ter | -
                    Iniciativa de ley del diputado con licencia, que reforma | -
                    Acuerdo del diputado Gustavo Macías Zambrano, que exhorta | -
                    """)
    void deputiesOfATitleAreItsProponents(String title, String who) {
        var papers = READERS.readText(
                "<table><tr><td>INFOLEJ 12-LXIV %s</td><td><a href=\"https://c.example/1.pdf\">PDF</a></td></tr></table>"
                        .formatted(title),
                PAPERS);
        var expected = who == null
                ? null
                : Stream.of(who.split("; "))
                        .map(name -> new Proponent(name, "", "deputy"))
                        .toList();

        assertThat(statedField(papers, "infolej/LXIV/12", "proponents")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2018-10-31, 61", "2018-11-01, 62", "2021-11-01, 63", "2024-10-31, 63", "2026-10-09, 64"})
    void numberWithoutLegislatureMeansTheCurrentOne(LocalDate day, int legislature) {
        assertThat(Infolej.legislatureOn(day)).isEqualTo(legislature);
    }

    @Test
    void everyRowOfTheExportedTableIsRead() throws IOException {
        var rows = exported();
        var html = rows.stream()
                .map(row -> "<tr><td>INFOLEJ %s-%s %s</td><td><a href=\"https://c.example/%s.pdf\">PDF</a></td></tr>"
                        .formatted(row.get(0), row.get(1), row.get(2), row.get(0)))
                .collect(Collectors.joining("\n", "<table>", "</table>"));

        var read = READERS.readText(html, PAPERS);

        assertThat(rows).hasSize(305);
        assertThat(read.problems()).isEmpty();
        assertThat(read.sightings()).hasSize(305);
        assertThat(read.sightings())
                .filteredOn(sighting -> sighting.said().fields().get("kind").equals("initiative"))
                .hasSize(304);
    }

    @Test
    void brokenAnswersAreReported() {
        assertThatThrownBy(() -> READERS.readText(
                        Samples.text("jalisco/datos_eventos.html").replace("('2026-10-06',1,8899)", "(hoy)"),
                        HOST + "/datos_eventos.php?fechasel=2026-10-06"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("trae_datos_fecha_sel(hoy)");
        assertThatThrownBy(() -> READERS.readText("<p>Sin eventos", HOST + "/pleno/orden.php?fec=2026-10-06"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("div.punto");
        assertThat(READERS.readText(
                                Samples.text("jalisco/suborden.html").replace("INFOLEJ 4030-LXII", "INFOLEJ s/n"),
                                PAPERS)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("entry-unread"));
    }

    /** Number, legislature and words of each row. */
    private static List<List<String>> exported() throws IOException {
        var file = Path.of(System.getProperty("vigia.shared", "nowhere"))
                .resolve("recorded/congreso-jalisco/detalle_iniciativas_comision.csv");
        Assumptions.assumeTrue(Files.exists(file), "recorded pages are not here");
        return Pattern.compile(
                        "(?m)^\\d+,(\\d+),\\d+,[^,]*,[^,]*,[^,]*,[^,]*,\\d+,([IVXLC]+),(?:\"[^\"]*\"|[^,]*),\"?(.*?)\"?\\r?$")
                .matcher(Files.readString(file, Charset.forName("windows-1252")))
                .results()
                .map(row -> List.of(row.group(1), row.group(2), row.group(3).replace("\"\"", "\"")))
                .toList();
    }

    private static Reading day() {
        return read("datos_eventos.html", HOST + "/datos_eventos.php?fechasel=2026-10-06&nr=1&com=0");
    }

    private static Reading read(String file, String address) {
        return READERS.readText(Samples.text("jalisco/" + file), address);
    }
}
