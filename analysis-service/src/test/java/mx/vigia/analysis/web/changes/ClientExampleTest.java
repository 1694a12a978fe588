package mx.vigia.analysis.web.changes;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.client.example.FollowATopic;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client example, with the client generated from the OpenAPI document, against the running service. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ClientExampleTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final int NEWEST = 500;
    private static final String REFERRED = " referred ";

    @Inject
    BillIntake intake;

    @TestHTTPResource("/")
    URI here;

    @TempDir
    Path folder;

    @Test
    void clientListsTopicBillsOnceAndThenOnlyChanges() throws Exception {
        var word = rareWord();
        var bill = aBill().titled("Que expide la Ley de Ciberseguridad. " + word);
        var other = aBill().titled("Que reforma la Ley Minera. " + word);
        take(intake, bill);
        take(intake, other);
        awaitFound(word, 2);
        awaitFactsOf(bill, 1);
        awaitFactsOf(other, 1);

        assertThat(linesOf(run(), word)).singleElement().asString().startsWith("bill " + id(bill));

        for (var changed : List.of(bill, other)) {
            take(
                    intake,
                    changed.then(2)
                            .titled(changed.title())
                            .step("referred", "Turnada a la Comisión de Seguridad Ciudadana.", DAY));
            awaitFactsOf(changed, 2);
        }
        assertThat(linesOf(linesOf(run(), word), REFERRED))
                .singleElement()
                .asString()
                .startsWith("fact ")
                .contains(id(bill).toString());
        assertThat(linesOf(linesOf(run(), word), REFERRED))
                .as("nothing is told twice")
                .isEmpty();
    }

    private List<String> run() throws Exception {
        var out = new ByteArrayOutputStream();
        var usual = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            FollowATopic.main(new String[] {
                here.toString().replaceFirst("/$", ""),
                "cybersecurity",
                folder.resolve("position").toString()
            });
        } finally {
            System.setOut(usual);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> linesOf(List<String> lines, String word) {
        return lines.stream().filter(line -> line.contains(word)).toList();
    }

    private static void awaitFactsOf(BillSightings bill, int count) {
        await().atMost(SOON)
                .until(() -> newestBills().stream()
                                .filter(id(bill).toString()::equals)
                                .count()
                        >= count);
    }

    /** The bills of the newest facts: others may have left many before. */
    private static List<String> newestBills() {
        long last = given().get("/api/v1/changes?limit=1").jsonPath().getLong("last");
        return given().queryParam("after", Math.max(0, last - NEWEST))
                .queryParam("limit", NEWEST)
                .get("/api/v1/changes")
                .jsonPath()
                .getList("items.bill");
    }
}
