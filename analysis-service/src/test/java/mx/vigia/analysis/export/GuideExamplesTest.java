package mx.vigia.analysis.export;

import static io.restassured.RestAssured.get;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.platform.realparts.RealParts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples of the API guide as written against a running service. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class GuideExamplesTest {
    private static final Path GUIDE = Path.of("../docs/guides/first-answer.md");
    private static final String WRITTEN = "http://localhost:8080";

    /** Records the status of each response; variables set by one example are kept for the next. */
    private static final String AROUND = """
            set -eu
            cd "$PLACE"
            curl() { command curl -w '%%{stderr}%%{http_code}\\n' "$@"; }
            [ -f known ] && . ./known
            %s
            set > all; grep -E '^(VIGIA|BILL|NEXT|ETAG)=' all > known
            """;

    private static final int LONGEST_SECONDS = 60;

    @Inject
    ProceedingFixture house;

    @Inject
    BulkExporter press;

    @TestHTTPResource("/")
    URI here;

    @TempDir
    Path place;

    @Test
    void everyGuideExampleYieldsItsDocumentedAnswer() throws Exception {
        createBills();
        press.writeEdition();

        var examples = GuideExample.of(GUIDE);

        assertThat(examples).hasSizeGreaterThan(10);
        for (var example : examples) {
            run(example);
        }
    }

    private void createBills() {
        var word = rareWord();
        for (int article = 1; article <= 2; article++) {
            house.take(aBill().titled(
                            "Que reforma el artículo %d de la Ley Federal de Derechos, en materia de ciberseguridad. %s"
                                    .formatted(article, word)));
        }
        awaitFound(word, 2);
        Awaitility.await()
                .atMost(Duration.ofSeconds(LONGEST_SECONDS))
                .until(() -> !JsonPath.from(
                                get("/api/v1/changes?after=0&limit=2").asString())
                        .getList("items")
                        .isEmpty());
    }

    private void run(GuideExample example) throws IOException, InterruptedException {
        var script = AROUND.formatted(
                example.script().replace(WRITTEN, here.resolve("/").toString().replaceFirst("/$", "")));
        var builder = new ProcessBuilder("sh", "-c", script)
                .redirectOutput(place.resolve("out").toFile())
                .redirectError(place.resolve("statuses").toFile());
        builder.environment().put("PLACE", place.toString());
        var process = builder.start();
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS))
                .as("it ends: " + example.script())
                .isTrue();
        var out = Files.readString(place.resolve("out"));
        var statement = Files.readString(place.resolve("statuses"));
        assertThat(process.exitValue())
                .as(example.script() + "\n" + out + statement)
                .isZero();
        if (example.status() != 0) {
            assertThat(statement.strip().lines().reduce((earlier, later) -> later))
                    .as("status of: " + example.script() + "\n" + out)
                    .contains(Integer.toString(example.status()));
            assertThat(example.named()).isNotEmpty().allSatisfy(name -> assertAnswerHas(example, out, name));
        }
    }

    private static void assertAnswerHas(GuideExample example, String out, String name) {
        if (out.stripLeading().startsWith("{")) {
            assertThat(JsonPath.from(out).<Object>get(name))
                    .as(name + " in the answer to: " + example.script() + "\n" + out)
                    .isNotNull();
        } else {
            assertThat(out).as("the answer to: " + example.script()).containsIgnoringCase(name);
        }
    }
}
