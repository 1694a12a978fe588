package mx.vigia.scraper.sites.mx_cronica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedDebate.Turn;
import mx.vigia.scraper.reading.Subject;
import mx.vigia.scraper.sites.PublishedSighting;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedSessionsTest {
    private static final ReaderRegistry READERS =
            new ReaderRegistry(List.of(new StenographicDay(), new SessionIndex()));

    @ParameterizedTest
    @CsvFileSource(resources = "/cronica/turns.csv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 2000)
    void turnHasSpeakerGroupAndMatter(
            String file, String speaker, String group, String role, String matter, String opening) {
        var turn = turns(recorded(file)).stream()
                .filter(t -> t.speaker().equals(speaker) && t.text().startsWith(opening))
                .findFirst();

        assertThat(turn).as("%s: %s: %s", file, speaker, opening).isPresent();
        assertThat(turn.get().group()).isEqualTo(group == null ? "" : group);
        assertThat(turn.get().role()).isEqualTo(role == null ? "" : role);
        if (matter == null) {
            assertThat(turn.get().matter()).isEmpty();
        } else {
            assertThat(turn.get().matter()).startsWith(matter);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "20060829, 51", "20061114, 131", "20070918, 108", "20080201-I, 49", "20081028, 370", "20090310, 175",
        "20121127, 221", "20130312, 322", "20131024, 283", "20140227, 235", "20141028, 362", "20150224, 297",
        "20181201, 79", "20190402, 501"
    })
    void turnsContainAllVisibleText(String file, int turns) {
        var page = page(file);
        var read = read(page);
        var all = turns(read);
        var printed = page.body().all("p").stream()
                .dropWhile(p -> Label.of(p).isEmpty())
                .map(p -> Label.of(p)
                        .map(l -> p.text().substring(l.printed().length()))
                        .orElse(p.text()))
                .mapToInt(words -> letters(words))
                .sum();
        var held = all.stream().mapToInt(t -> letters(t.text())).sum();

        assertThat(read.problems()).isEmpty();
        assertThat(all).hasSize(turns);
        assertThat(held).isBetween(printed * 97 / 100, printed);
        assertThat(all).allSatisfy(t -> assertThat(t.speaker()).isNotBlank().hasSizeLessThan(120));
    }

    @Test
    void everyRecordSatisfiesTheContract() throws IOException {
        for (var file : List.of("20060829", "20121127", "20181201", "20190402")) {
            var debates = recorded(file).sightings();

            assertThat(debates).extracting(Sighting::subject).containsOnly(Subject.DEBATE);
            PublishedSighting.assertValid(Cronica.SITE, URI.create("http://cronica.diputados.gob.mx/" + file), debates);
        }
        assertThat(recorded("20181201").sightings().getFirst().said().fields())
                .containsEntry("chamber", "congress")
                .containsEntry("heldOn", "2018-12-01");
        assertThat(recorded("20060829").sightings().getFirst().keys()).containsExactly("debate/20060829");
    }

    @Test
    void recordWithoutBoldSpeakersIsAChangedPage() {
        var redesigned =
                "<font>Versión estenográfica de la sesión ordinaria del martes 2 de abril de 2019</font><p><b>x</b></p><p>Se abre la sesión.</p>";

        assertThatThrownBy(() -> read(page("20190402", redesigned)))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("at least one speaker's name in bold before a colon but found none");
        assertThatThrownBy(() -> read(page("20190402", "<title>Request unsuccessful</title><p>Incapsula</p>")))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("Request unsuccessful");
    }

    @Test
    void missingAnchorAndOtherDateAreReported() {
        var reading = read(page("20190402", """
                <font>Versión estenográfica de la sesión ordinaria del martes 3 de abril de 2019</font>
                <p><a href="#acta">Acta de la sesión anterior</a></p>
                <p><b>La presidenta diputada Ana Ruiz:</b> Se abre la sesión.</p>
                """));

        assertThat(reading.problems()).extracting("what").containsExactly("date-differs", "count-differs");
    }

    @Test
    void retractedGroupIsNotTheSpeakers() {
        var reading = read(page("20190402", """
                <font>Versión estenográfica de la sesión ordinaria del martes 2 de abril de 2019</font>
                <p><b>La presidenta diputada Ana Ruiz:</b> Tiene la palabra la diputada Eva Luz, del Grupo Parlamentario de Acción Nacional, perdón, de otro.</p>
                <p><b>La diputada Eva Luz:</b> Gracias.</p>
                """));

        assertThat(turns(reading)).extracting(Turn::group).containsExactly("", "");
    }

    @Test
    void frontPageLinksTheRecords() {
        var reading = READERS.read(
                        Cronica.SITE,
                        FetchedPage.of(URI.create("http://cronica.diputados.gob.mx/"), """
                <a href="/">Inicio</a><a href="/Estenografia/66/2026/oct/20261007.html">7 de octubre</a>
                """, LocalDate.of(2026, 10, 9)))
                .reading();

        assertThat(reading.next())
                .containsExactly(URI.create("http://cronica.diputados.gob.mx/Estenografia/66/2026/oct/20261007.html"));
    }

    private static int letters(String words) {
        return words.replaceAll("(?U)[^\\p{L}\\d]", "").length();
    }

    @SuppressWarnings("unchecked")
    private static List<Turn> turns(Reading reading) {
        return (List<Turn>) reading.sightings().getFirst().said().fields().get("turns");
    }

    private static Reading recorded(String file) {
        return read(page(file));
    }

    private static Reading read(FetchedPage page) {
        return READERS.read(Cronica.SITE, page).reading();
    }

    private static FetchedPage page(String file) {
        var folder = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded", "cronica-diputados");
        Assumptions.assumeTrue(Files.isDirectory(folder), "recorded pages are not here");
        try {
            var bytes = Files.readAllBytes(folder.resolve(file + ".html"));
            return page(file, new String(bytes, Charset.forName("windows-1252")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FetchedPage page(String file, String markup) {
        var path = READERS.findPath(Cronica.SITE, file + ".html");
        return FetchedPage.of(URI.create("http://cronica.diputados.gob.mx" + path), markup, LocalDate.of(2026, 10, 9));
    }
}
