package mx.vigia.analysis.export;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.web.editing.TestCaller;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bulk editions are written and served. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class BulkExportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final String JALISCO = "mx.jal.congreso";

    private final String word = rareWord();

    @Inject
    ProceedingFixture house;

    @Inject
    BulkExporter press;

    @Inject
    Editions editions;

    @Test
    void editionHoldsEveryBillAndDescribesItsFiles() throws Exception {
        var bill = aBill().titled("=Que expide la Ley de %s, y \"otras\".".formatted(word))
                .presented(DAY);
        house.take(bill);
        house.take(aVote().heldOn(DAY)
                .about("title", "Que expide la Ley de " + word)
                .total("", 300, 20, 1));

        var edition = press.writeEdition();

        for (var file : edition.files()) {
            var bytes = given().get("/api/v1/bulk/latest/" + file.name()).asByteArray();
            assertThat(bytes).as(file.name()).hasSize((int) file.bytes());
            assertThat(sha256(bytes)).as(file.name()).isEqualTo(file.sha256());
        }
        var lines = lines("bills.jsonl.gz");
        assertThat(lines)
                .hasSize((int) edition.file("bills.jsonl.gz").orElseThrow().rows());
        assertThat(lines).anyMatch(line -> line.contains("\"id\":\"" + id(bill)) && line.contains(word));
        assertThat(lines("votes.jsonl.gz")).isNotEmpty();
        var table = given().get("/api/v1/bulk/latest/iniciativas.csv").asString();
        assertThat(table)
                .startsWith("id,fecha,descripcion,clave,fecha_radicacion,iniciante,tipo_documento,asunto,comisiones,")
                .contains("%s,2026-09-10,\"'=Que expide la Ley de %s, y \"\"otras\"\".\"".formatted(id(bill), word))
                .contains("\r\n");
    }

    @Test
    void exportedBillsEqualTheApiAndTablesOmitMistakenEntries() throws IOException {
        var mistake = enteredByMistake();
        var local = aBill().titled("Que expide la Ley de %s del Estado.".formatted(word))
                .at(JALISCO)
                .step("presented", "Presentada.", DAY);
        house.take(local);

        var rows = press.writeEdition().file("iniciativas.csv").orElseThrow().rows();

        var lines = lines("bills.jsonl.gz");
        assertThat(line(lines, mistake).getBoolean("enteredByMistake")).isTrue();
        assertThat(line(lines, idAt(JALISCO, local)).getMap("congress"))
                .isNotEmpty()
                .isEqualTo(given().get("/api/v1/bills/" + idAt(JALISCO, local))
                        .jsonPath()
                        .getMap("congress"));
        assertThat(given().get("/api/v1/bulk/latest/iniciativas.csv").asString())
                .contains(idAt(JALISCO, local).toString())
                .doesNotContain(mistake);
        assertThat(rows).isEqualTo(lines.size() - mistakes(lines));
    }

    @Test
    void dataPackageListsTheColumnsOfTheTables() throws IOException {
        press.writeEdition();

        var described = given().get("/api/v1/bulk/latest/datapackage.json").jsonPath();

        for (var table : List.of("iniciativas", "votaciones")) {
            var header = given().get("/api/v1/bulk/latest/" + table + ".csv")
                    .asString()
                    .split("\r\n")[0];
            var resource = "resources.find { it.name == '" + table + "' }";
            assertThat(String.join(",", described.getList(resource + ".schema.fields.name", String.class)))
                    .isEqualTo(header);
            assertThat(described.getString(resource + ".path")).isEqualTo(table + ".csv");
        }
    }

    @Test
    void oldAndUnfinishedEditionsAreDeleted() throws IOException {
        editions.begin("20260101T000000000Z");
        for (int i = 0; i < 5; i++) {
            press.writeEdition();
        }

        var kept = given().get("/api/v1/bulk").jsonPath().getList("items.edition", String.class);

        assertThat(kept).hasSize(3).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(given().get("/api/v1/bulk/20260101T000000000Z/bills.jsonl.gz")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void conditionalAndRangeRequestsAreSupported() throws IOException {
        press.writeEdition();
        var address = "/api/v1/bulk/latest/datapackage.json";
        var whole = given().get(address);
        var tag = whole.header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        given().header("Range", "bytes=10-19")
                .header("If-Range", tag)
                .get(address)
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 10-19/" + whole.asByteArray().length)
                .body(equalTo(whole.asString().substring(10, 20)));
        given().header("Range", "bytes=10-19")
                .header("If-Range", "\"another\"")
                .get(address)
                .then()
                .statusCode(200)
                .body(equalTo(whole.asString()));
        given().header("Range", "bytes=99999999-")
                .get(address)
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + whole.asByteArray().length)
                .contentType("application/problem+json");
    }

    @Test
    void headRequestReturnsTheContentLength() throws IOException {
        press.writeEdition();

        for (var file : List.of("bills.jsonl.gz", "datapackage.json")) {
            var address = "/api/v1/bulk/latest/" + file;
            var whole = given().get(address);

            given().head(address)
                    .then()
                    .statusCode(200)
                    .contentType(whole.contentType())
                    .header("ETag", whole.header("ETag"))
                    .header("Accept-Ranges", "bytes")
                    .header("Content-Length", String.valueOf(whole.asByteArray().length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest/manifest.txt", "latest/..%2F..%2Fsecret", "20000101T000000000Z/bills.jsonl.gz"})
    void unknownEditionFileReturns404(String file) throws IOException {
        press.writeEdition();

        given().urlEncodingEnabled(false)
                .get("/api/v1/bulk/" + file)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("bulk"));
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-0, 0, 0", "bytes=90-, 90, 99", "bytes=-5, 95, 99", "bytes=-500, 0, 99", "bytes=50-500, 50, 99"
    })
    void aRangeIsWithinTheFile(String header, long first, long last) {
        assertThat(ByteRange.parse(header, 100)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=-", "bytes=-0", "bytes=9-3", "bytes=100-", "bytes=0-1,5-6", "lines=0-1"})
    void unsupportedRangeHeaderIsIgnored(String header) {
        assertThat(ByteRange.parse(header, 100)).isEmpty();
    }

    /** Creates a manual bill withdrawn as a mistake and returns its id. */
    private String enteredByMistake() {
        var analyst = TestCaller.of("analyst").bearer();
        var bill = given().header("Authorization", analyst)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"said": {"title": "Que expide la Ley de %s.", "kind": "initiative"}, "reason": "x"}
                        """.formatted(word))
                .post("/api/v1/bills")
                .jsonPath()
                .getString("bill");
        given().header("Authorization", analyst)
                .redirects()
                .follow(false)
                .formParam("revision", "1")
                .formParam("reason", "Era otro")
                .post("/bills/" + bill + "/retracted")
                .then()
                .statusCode(303);
        return bill;
    }

    private static UUID idAt(String site, BillSightings bill) {
        return Sha256.identifier(site + "|" + bill.key());
    }

    private static JsonPath line(List<String> lines, Object bill) {
        return lines.stream()
                .filter(line -> line.startsWith("{\"id\":\"" + bill))
                .map(JsonPath::new)
                .findFirst()
                .orElseThrow();
    }

    private static long mistakes(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("\"enteredByMistake\":true"))
                .count();
    }

    private static List<String> lines(String file) throws IOException {
        var packed = given().get("/api/v1/bulk/latest/" + file).asByteArray();
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
