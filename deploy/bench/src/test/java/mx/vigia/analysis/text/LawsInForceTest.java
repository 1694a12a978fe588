package mx.vigia.analysis.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.deadline.OrderedDeadline;
import mx.vigia.analysis.deadline.TransitoryArticleDeadlines;
import mx.vigia.analysis.text.obligation.Obligation;
import mx.vigia.analysis.text.obligation.PublishedDecree;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.leyes.LeyesSite;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.sites.mx_leyes.LawText;
import mx.vigia.scraper.sites.mx_leyes.LawsInForce;
import org.junit.jupiter.api.Test;

/**
 * When laws and their reforms entered into force, as tables worked out by hand say it, against what is read in the
 * files that the library of laws offers.
 */
class LawsInForceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void everyReformOfARecordedLawEntersIntoForceFromItsOwnPublication() throws IOException {
        var file = Path.of(
                System.getProperty("vigia.shared", "nowhere"), "recorded", "leyesbiblio", "pdf", "iva_LIVA.pdf");
        assumeTrue(Files.isRegularFile(file), "the recorded law is not here");
        var rows = rows("/laws/value-added-tax.psv");

        var found = PublishedDecree.findIn(text(
                        URI.create("https://www.diputados.gob.mx/LeyesBiblio/pdf/LIVA.pdf"), Files.readAllBytes(file)))
                .stream()
                .flatMap(decree -> entries(decree).stream())
                .toList();

        assertThat(rows).hasSizeGreaterThan(70);
        assertThat(found)
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> String.join(" ", row.get(0), row.get(1), row.get(2)))
                        .toList());
    }

    @Test
    void everyLawOfThePretendLibraryAndItsReformEnterIntoForceOnTheirDays() throws IOException {
        var site = LeyesSite.of(Script.read());
        var index = new String(bytes(site, "/LeyesBiblio/index.htm"), Charset.forName("windows-1252"));
        var files = new LawsInForce()
                .read(FetchedPage.of(address("/LeyesBiblio/index.htm"), index, TODAY)).next().stream()
                        .map(URI::getPath)
                        .filter(path -> path.startsWith("/LeyesBiblio/pdf/"))
                        .distinct()
                        .toList();
        var rows = rows("/laws/pretend-library.psv");

        assertThat(files).hasSameSizeAs(rows).hasSizeGreaterThanOrEqualTo(40);
        assertSoftly(softly -> {
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                var decrees = PublishedDecree.findIn(text(address(files.get(i)), bytes(site, files.get(i))));
                softly.assertThat(decrees.stream()
                                .map(decree -> decree.published() + " " + days(decree))
                                .toList())
                        .as("law %s", row.getFirst())
                        .containsExactly(row.get(1) + " " + row.get(3), row.get(4) + " " + row.get(6));
            }
        });
    }

    private static URI address(String path) {
        return URI.create("https://www.diputados.gob.mx").resolve(path);
    }

    private static byte[] bytes(PretendSite site, String path) {
        var request = new HttpRequest("GET", "www.diputados.gob.mx", path, "", Map.of(), "", 1);
        return site.answer(request, null).orElseThrow().body().bytes();
    }

    private static String text(URI address, byte[] file) {
        var sighting = new LawText()
                .read(FetchedPage.of(address, file, "", TODAY))
                .sightings()
                .getFirst();
        return ((StatedFields.Text) sighting.said().fields().get("text")).content();
    }

    /** Returns the entries of a decree: its publication, the article and the day, or a dash. */
    private static List<String> entries(PublishedDecree decree) {
        var dated = new ArrayList<>(TransitoryArticleDeadlines.of(decree.obligations(), decree.published()));
        return decree.obligations().stream()
                .filter(obligation -> obligation.kind() == Obligation.Kind.ENTRY_INTO_FORCE)
                .map(obligation -> decree.published() + " " + obligation.part().number() + " " + day(obligation, dated))
                .toList();
    }

    private static String day(Obligation obligation, List<OrderedDeadline> dated) {
        return dated.stream()
                .filter(ordered -> ordered.obligation().equals(obligation))
                .map(ordered -> ordered.deadline().due().toString())
                .findFirst()
                .orElse("-");
    }

    private static String days(PublishedDecree decree) {
        return TransitoryArticleDeadlines.of(decree.obligations(), decree.published()).stream()
                .map(ordered -> ordered.deadline().due().toString())
                .collect(joining(" "));
    }

    private static List<List<String>> rows(String table) throws IOException {
        try (var in = LawsInForceTest.class.getResourceAsStream(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        }
    }
}
