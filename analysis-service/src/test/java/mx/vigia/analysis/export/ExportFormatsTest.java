package mx.vigia.analysis.export;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search results as files and as a feed. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ExportFormatsTest {
    private static final String HOSTILE =
            "=HYPERLINK(\"http://evil.example\",\"clic\"), \"citado\" <b>&amp; \u202Eoiranimoc ";

    @Inject
    BillIntake intake;

    @Inject
    ObjectMapper json;

    @TempDir
    Path folder;

    @Test
    void csvHasOneRowPerBillAndNoFormulas() {
        var word = rareWord();
        take(
                intake,
                aBill().titled(HOSTILE + word).proposedBy("@SUM(1)", "PAN", "diputada"),
                aBill().titled("Ley de " + word));
        awaitFound(word, 2);

        var answer = file("csv", word);
        answer.then()
                .contentType("text/csv; charset=utf-8")
                .header("Vigia-Total", "2")
                .header("Vigia-Rows", "2");
        var rows = cells(answer.asString());

        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).startsWith("Título", "Tipo", "Número").endsWith("Id de Vigía");
        assertThat(rows).allMatch(row -> row.size() == rows.getFirst().size());
        assertThat(rows.subList(1, 3)).extracting(List::getFirst).anyMatch(title -> title.startsWith("'=HYPERLINK"));
        assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+@-].*")));
        assertThat(answer.asString()).doesNotContain("\u202E").doesNotStartWith("\uFEFF");
        assertThat(given().get("/search.csv?bom=true&q=" + word).asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        given().get("/search.csv?lang=en&q=" + word)
                .then()
                .body(containsString("\"Title\",\"Kind\""))
                .body(containsString("\"English heading (descriptive, not official)\""))
                .body(matchesPattern("(?s).*\"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d-06:00\".*"));
    }

    @Test
    void workbookCellsAreDatesLinksAndOtherwiseText() throws IOException {
        var word = rareWord();
        take(intake, aBill().titled(HOSTILE + word).presented(LocalDate.of(2026, 9, 3)));
        awaitFound(word, 1);

        var parts = unzipped(file("xlsx", word).asByteArray());

        var sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("=HYPERLINK(").contains("t=\"inlineStr\"").doesNotContain("<f>", "<f ");
        assertThat(sheet)
                .as("3 September 2026 as days since 1900, a link and a filter over all columns")
                .containsPattern("<v>46268(\\.0)?</v>")
                .contains("<hyperlink ", "<autoFilter ref=\"A1:");
        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .contains("1 de 1 asuntos")
                .contains(word);
    }

    @Test
    void jsonLinesEqualTheListItems() throws IOException {
        var word = rareWord();
        take(intake, bills(word, 3));
        awaitFound(word, 3);

        var lines = file("jsonl", word).asString().lines().toList();

        var ids = given().get("/api/v1/bills?q=" + word).jsonPath().getList("items.id", String.class);
        assertThat(lines).hasSize(3);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(json.readTree(lines.get(i)).path("id").asText()).isEqualTo(ids.get(i));
            assertThat(json.readTree(lines.get(i)).path("title").asText()).contains(word);
        }
    }

    @Test
    void billsAreReturnedOnceInRequestedOrder() {
        var word = rareWord();
        take(intake, bills(word, 230));
        awaitFound(word, 230);

        var ids = cells(given().get("/search.csv?sort=seen&q=" + word).asString()).stream()
                .skip(1)
                .map(List::getLast)
                .toList();

        assertThat(ids).hasSize(230).doesNotHaveDuplicates();
        var first = given().get("/api/v1/bills?limit=50&sort=seen&q=" + word)
                .jsonPath()
                .getList("items.id", String.class);
        assertThat(ids.subList(0, 50)).isEqualTo(first);
    }

    @Test
    void facetsNarrowTheFileAsTheyNarrowThePage() {
        var word = rareWord();
        take(intake, aBill().titled("Exhorto " + word).kind("motion"), aBill().titled("Ley " + word));
        awaitFound(word, 2);

        given().get("/search.jsonl?kind=motion&q=" + word).then().header("Vigia-Total", "1");
    }

    @Test
    void atomFeedEntriesHaveStableIds() throws Exception {
        var word = rareWord();
        var bill = aBill().titled(HOSTILE + word);
        take(intake, bill);
        awaitFound(word, 1);

        var answer = given().get("/search.atom?lang=es&q=" + word);
        answer.then().statusCode(200).contentType(containsString("application/atom+xml"));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.asByteArray()))
                .getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        var ids = feed.getElementsByTagName("id");
        assertThat(ids.item(0).getTextContent()).endsWith("/search.atom?lang=es&q=" + word);
        assertThat(ids.item(1).getTextContent()).isEqualTo("urn:uuid:" + id(bill));
        var links = feed.getElementsByTagName("link");
        assertThat(links.item(0).getAttributes().getNamedItem("rel").getTextContent())
                .isEqualTo("self");
        assertThat(links.item(2).getAttributes().getNamedItem("href").getTextContent())
                .endsWith("/bills/" + id(bill));
        assertThat(Instant.parse(feed.getElementsByTagName("updated").item(1).getTextContent()))
                .isBefore(Instant.now().plusSeconds(60));
        assertThat(feed.getElementsByTagName("title").item(1).getTextContent()).contains("<b>&amp;");

        given().header("If-None-Match", answer.header("ETag"))
                .get("/search.atom?lang=es&q=" + word)
                .then()
                .statusCode(304);
    }

    @Test
    void emptySearchYieldsAValidFeed() {
        given().get("/search.atom?q=" + rareWord())
                .then()
                .statusCode(200)
                .body(containsString("<updated>1970-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.csv", "/search.xlsx", "/search.jsonl", "/search.atom"})
    void invalidParametersReturn400(String file) {
        given().queryParam("q", "(agua").get(file).then().statusCode(400);
        given().get(file + "?q=agua&stage=xyz").then().statusCode(400);
        given().get(file + "?q=agua&group=xyz").then().statusCode(400);
        given().get(file + "?q=agua&nada=1").then().statusCode(400);
        given().get("/search.csv?q=agua&sort=xyz").then().statusCode(400);
        given().get("/search.csv?q=agua&bom=perhaps").then().statusCode(400);
        given().get(file + "?q=agua&cursor=x").then().statusCode(400);
        given().get("/search.atom?q=agua&sort=seen").then().statusCode(400);
        given().accept("*/*").get(file + "?q=agua&lang=fr").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.csv", "/search.xlsx", "/search.jsonl", "/search.atom", "/calendar.ics"})
    void refusedExportIsProblemJsonForProgramsAndHtmlForBrowsers(String file) {
        for (var accepted : List.of("*/*", "text/csv, application/atom+xml, text/calendar")) {
            given().accept(accepted)
                    .get(file + "?nada=1")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        given().accept("text/html,*/*;q=0.8")
                .get(file + "?nada=1")
                .then()
                .statusCode(400)
                .contentType(containsString("text/html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.csv?q=agua", "/search.atom?q=agua", "/calendar.ics"})
    void fileVariesByLanguage(String file) {
        given().get(file).then().statusCode(200).header("Vary", containsString("Accept-Language"));
    }

    @Test
    void searchPageLinksToItsExportFiles() {
        var word = rareWord();
        take(intake, aBill().titled("Ley " + word));
        awaitFound(word, 1);

        given().accept("text/html")
                .get("/?q=" + word)
                .then()
                .body(containsString("href=\"/search.csv?q=" + word + "&amp;bom=true\""))
                .body(containsString("href=\"/search.xlsx?q=" + word + "\""))
                .body(containsString("href=\"/search.jsonl?q=" + word + "\""))
                .body(containsString("rel=\"alternate\" type=\"application/atom+xml\""));
        given().accept("text/html")
                .get("/?sort=seen&q=" + word)
                .then()
                .body(containsString("href=\"/search.csv?q=" + word + "&amp;sort=seen&amp;bom=true\""))
                .body(containsString("href=\"/search.atom?q=" + word + "&amp;lang=es\""));
    }

    private static BillSightings[] bills(String word, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> aBill().titled("Asunto " + i + " " + word))
                .toArray(BillSightings[]::new);
    }

    private static Response file(String form, String word) {
        var answer = given().get("/search." + form + "?q=" + word);
        answer.then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"vigia-" + word + "." + form + "\""));
        return answer;
    }

    private static List<List<String>> cells(String csv) {
        try (MappingIterator<List<String>> rows = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(csv)) {
            return rows.readAll();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Map<String, String> unzipped(byte[] book) throws IOException {
        var parts = new HashMap<String, String>();
        var file = Files.write(folder.resolve("book.xlsx"), book);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
