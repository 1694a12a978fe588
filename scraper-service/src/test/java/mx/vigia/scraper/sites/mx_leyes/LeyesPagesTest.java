package mx.vigia.scraper.sites.mx_leyes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.sites.PublishedSighting;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of our own markup; the minutas hold the facts of a recorded table of all 139. */
class LeyesPagesTest {
    private static final ReaderRegistry READERS =
            new ReaderRegistry(List.of(new LawsInForce(), new MinutaList(), new MinutaFolder()));
    private static final String SITE = "https://www.diputados.gob.mx/LeyesBiblio/";
    private static final Pattern ROW = Pattern.compile(
            "^(CD-[^,]+),(I+),(\"(?:[^\"]|\"\")*\"|[^,]*),([^,]*),(\"(?:[^\"]|\"\")*\"|[^,]*),([^,]*),(.*)$");

    @Test
    void all139MinutasAreReadWithoutAGap() throws IOException {
        var minutas = read(recorded(), "iniclave.htm");

        assertThat(minutas.sightings()).hasSize(139);
        assertThat(minutas.problems()).singleElement().satisfies(readingProblem -> {
            assertThat(readingProblem.what()).isEqualTo("date-mistyped");
            assertThat(readingProblem.expected()).isEqualTo("a file of CD-LXVI-I-1P-003 from 2024-09-19 on");
            assertThat(readingProblem.found()).isEqualTo("01_modifica_003_19abr24.pdf");
        });
        PublishedSighting.assertValid(Leyes.SITE, URI.create(SITE), minutas.sightings());
    }

    @Test
    void remarksCountPassedAndPublishedMinutas() throws IOException {
        var steps = read(recorded(), "iniclave.htm").sightings().stream()
                .flatMap(
                        s -> ((List<?>) s.said().fields().get("steps")).stream().skip(1))
                .map(Step.class::cast)
                .toList();

        assertThat(steps)
                .filteredOn(s -> s.kind().equals("passed") && s.chamber().equals("senate"))
                .hasSize(61);
        assertThat(steps)
                .filteredOn(s -> s.kind().equals("passed") && s.chamber().equals("deputies"))
                .hasSize(3);
        assertThat(steps)
                .filteredOn(s -> s.kind().equals("published"))
                .hasSize(62)
                .allMatch(s -> !s.date().isEmpty())
                .allSatisfy(s ->
                        assertThat(s.documents()).extracting("label").containsOnly("Diario Oficial de la Federación"));
        assertThat(steps)
                .filteredOn(s -> s.phrase().equals("Pendiente Senado"))
                .hasSize(74)
                .allMatch(s -> s.kind().equals("other"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CD-LXVI-I-1P-001  | 2024-09-03 | 3 | 2024-09-15 | PROYECTO de Decreto por el que se reforman, adicionan y derogan diversas disposiciones de la Constitución
        CD-LXVI-I-1P-002  | 2024-09-18 | 3 | 2024-09-30 | PROYECTO de Decreto por el que se reforma, adiciona y deroga el artículo 2o.
        CD-LXVI-I-1P-003  | 2024-09-19 | 4 | 2024-09-30 | PROYECTO de Decreto por el que se reforman y adicionan los artículos 13, 16, 21
        CD-LXVI-I-1P-004  | 2024-09-24 | 2 | ''         | PROYECTO de Decreto por el que se reforma el primer párrafo de la fracción VI
        CD-LXVI-I-1P-005  | 2024-09-25 | 3 | 2025-04-01 | PROYECTO de Decreto por el que se adiciona un segundo párrafo al artículo 123
        CD-LXVI-I-1P-006  | 2024-10-02 | 3 | 2024-12-19 | PROYECTO de Decreto por el que se reforman y adicionan diversas disposiciones de la Ley Federal del Trabajo.
        CD-LXVI-I-1P-007  | 2024-10-08 | 3 | 2024-10-30 | PROYECTO de Decreto por el que se reforma el párrafo cuarto y se adiciona un párrafo quinto al artículo 28
        CD-LXVI-I-1P-008  | 2024-10-09 | 4 | 2024-10-31 | PROYECTO de Decreto por el que se reforman el párrafo quinto del artículo 25
        CD-LXVI-II-2P-136 | 2026-04-29 | 2 | ''         | PROYECTO de Decreto por el que se adicionan diversas disposiciones de la Ley Nacional del Registro de Detenciones.
        CD-LXVI-II-1E-137 | 2026-05-26 | 4 | 2026-06-02 | PROYECTO de Decreto por el que se reforman y adicionan diversas disposiciones de la Constitución
        CD-LXVI-II-1E-138 | 2026-05-26 | 4 | 2026-06-02 | PROYECTO de Decreto por el que se adiciona un inciso a la base VI del artículo 41
        CD-LXVI-II-1E-139 | 2026-05-28 | 4 | 2026-06-02 | PROYECTO de Decreto por el que se reforman y adicionan diversas disposiciones de la Ley General de Instituciones
        """)
    void minutaHasDateFilesAndPublication(String key, String day, int files, String published, String title)
            throws IOException {
        var stated = byKey(read(recorded(), "iniclave.htm")).get(key);

        assertThat((String) stated.get("title")).startsWith(title);
        assertThat(stated)
                .containsEntry("presentedOn", day)
                .containsEntry("legislature", 66)
                .containsEntry("number", key);
        assertThat(stated)
                .extractingByKey("documents", InstanceOfAssertFactories.LIST)
                .hasSize(files);
        assertThat(stated)
                .extractingByKey("steps", InstanceOfAssertFactories.list(Step.class))
                .filteredOn(s -> s.kind().equals("published"))
                .extracting(Step::date)
                .isEqualTo(published.isEmpty() ? List.of() : List.of(published));
    }

    @Test
    void missingMinutaIsANumberingGap() throws IOException {
        var page = recorded().replaceFirst("<tr><td>CD-LXVI-I-2P-025.*?</tr>", "");

        assertThat(read(page, "iniclave.htm").problems())
                .extracting("what", "found")
                .contains(tuple("hole-in-numbering", "none of [25]"));
    }

    @Test
    void folderListingIsCheckedForGaps() {
        var folder =
                "<a href='CD-LXVI-I-1P-001/'>1</a><a href='CD-LXVI-I-1P-002/'>2</a><a href='CD-LXVI-I-1P-004/'>4</a>";

        assertThat(read(folder, "iniclave/66/").problems()).extracting("what").containsExactly("hole-in-numbering");
        assertThat(read(folder.replace("004", "003"), "iniclave/66/").problems())
                .isEmpty();
    }

    @Test
    void undatedRowIsReportedAndOtherMarkupIsAChangedPage() throws IOException {
        var undated = recorded().replaceFirst("<td>18-Sep-2024</td>", "<td></td>");

        assertThat(read(undated, "iniclave.htm").sightings()).hasSize(138);
        assertThat(read(undated, "iniclave.htm").problems())
                .extracting("what", "expected")
                .contains(tuple("entry-unread", "a day of approval in CD-LXVI-I-1P-002"));
        assertThatThrownBy(() -> read("<html><title>Leyes</title><div>CD-LXVI-I-1P-001</div></html>", "iniclave.htm"))
                .isInstanceOf(PageChanged.class);
    }

    @Test
    void lawsInForceHaveTheirLastReformDate() {
        var laws = read(sample(), "index.htm");

        assertThat(byKey(laws)).containsOnlyKeys("ley/cpeum", "ley/lmtr", "ley/lf");
        assertThat(byKey(laws).get("ley/lmtr"))
                .containsEntry("title", "LEY en Materia de Telecomunicaciones y Radiodifusión")
                .containsEntry(
                        "documents", List.of(new StatedFields.DocumentLink("PDF", URI.create(SITE + "pdf/LMTR.pdf"))))
                .extractingByKey("steps", InstanceOfAssertFactories.list(Step.class))
                .extracting(Step::date)
                .containsExactly("2025-07-16");
        assertThat(byKey(laws).get("ley/cpeum"))
                .extractingByKey("steps", InstanceOfAssertFactories.list(Step.class))
                .extracting(Step::date)
                .containsExactly("1917-02-05", "2026-06-02");
        assertThat(laws.problems()).extracting("what", "expected").containsExactly(tuple("hole-in-numbering", "law 3"));
        assertThat(laws.next())
                .containsExactly(
                        URI.create(SITE + "iniclave.htm"),
                        URI.create(SITE + "pdf/CPEUM.pdf"),
                        URI.create(SITE + "pdf/LMTR.pdf"),
                        URI.create(SITE + "pdf/LF.pdf"));
        PublishedSighting.assertValid(Leyes.SITE, URI.create(SITE), laws.sightings());
    }

    /** The facts of the recorded table as the rows of a page. */
    private static String recorded() throws IOException {
        var file =
                Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded", "leyesbiblio", "minutas_lxvi.csv");
        Assumptions.assumeTrue(Files.isRegularFile(file), "the recorded table is not here");
        return Files.readString(file)
                .lines()
                .skip(1)
                .map(LeyesPagesTest::row)
                .collect(Collectors.joining("", "<html><body><table>", "</table></body></html>"));
    }

    private static String row(String line) {
        var m = ROW.matcher(line);
        assertThat(m.matches()).as(line).isTrue();
        var files = Arrays.stream(m.group(7).split(";"))
                .map(href ->
                        "<a href=\"%s\">PDF</a>".formatted(href.startsWith("iniclave") ? href : "iniclave/" + href))
                .collect(Collectors.joining(" "));
        return "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(m.group(1), plain(m.group(3)), m.group(4), plain(m.group(5)), files);
    }

    private static String plain(String cell) {
        return cell.replaceFirst("^\"(.*)\"$", "$1").replace("\"\"", "&quot;");
    }

    private static Reading read(String text, String path) {
        return READERS.read(Leyes.SITE, FetchedPage.of(URI.create(SITE + path), text, LocalDate.of(2026, 10, 9)))
                .reading();
    }

    private static Map<String, Map<String, Object>> byKey(Reading reading) {
        return reading.sightings().stream()
                .collect(
                        Collectors.toMap(s -> s.keys().getFirst(), s -> s.said().fields()));
    }

    private static String sample() {
        try (var in = LeyesPagesTest.class.getResourceAsStream("/leyes/index.htm")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
