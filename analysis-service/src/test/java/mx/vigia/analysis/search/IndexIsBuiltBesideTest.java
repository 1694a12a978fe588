package mx.vigia.analysis.search;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.Sighted.aBill;
import static mx.vigia.analysis.search.Shelves.awaitFound;
import static mx.vigia.analysis.search.Shelves.rareWord;
import static mx.vigia.analysis.search.Shelves.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.Sighted;
import mx.vigia.house.realparts.RealParts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class IndexIsBuiltBesideTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    BillIntake intake;

    @Inject
    DataSource database;

    @Inject
    IndexBuilding building;

    @ConfigProperty(name = "vigia.data")
    Path data;

    @Test
    void theOldIndexAnswersUntilTheNewOneHasAllBillsAndWhatCameMeanwhile() throws IOException, SQLException {
        var word = rareWord();
        take(
                intake,
                IntStream.range(0, 5)
                        .mapToObj(i -> aBill().titled(i + " " + word))
                        .toArray(Sighted[]::new));
        awaitFound(word, 5);
        var before = generations();
        int rebuilt = state().getInt("rebuilt");

        try (var slow = database.getConnection()) {
            slow.setAutoCommit(false);
            try (var statement = slow.createStatement()) {
                statement.execute("lock table bill_text in access exclusive mode");
            }
            given().header("Sec-Fetch-Site", "none")
                    .post("/api/v1/index/rebuild")
                    .then()
                    .statusCode(202);
            await().atMost(SOON).until(() -> generations().size() == before.size() + 1);

            assertThat(state().getBoolean("rebuilding")).isTrue();
            assertThat(state().getString("phase")).isEqualTo("ready");
            awaitFound(word, 5);
            given().get("/q/health/ready").then().statusCode(200);
            slow.rollback();
        }
        take(intake, aBill().titled("Mientras tanto " + word));

        await().atMost(SOON).until(() -> foundWhile(word, rebuilt));
        awaitFound(word, 6);
        assertThat(generations()).hasSize(1).doesNotContainAnyElementsOf(before);
        take(intake, aBill().titled("Después " + word));
        awaitFound(word, 7);
    }

    @Test
    void anIndexWhoseBuildingWasStoppedStandsForNoChangeSoThatItIsNeverTakenForWhole(@TempDir Path folder)
            throws IOException {
        var word = rareWord();
        take(intake, aBill().titled("Que regula la " + word));
        awaitFound(word, 1);

        try (var index = OpenIndex.create(folder)) {
            building.build(index, () -> true);

            assertThat(index.documents()).isZero();
            assertThat(index.change()).isZero();

            building.build(index, () -> false);

            assertThat(index.documents()).isPositive();
            assertThat(index.change()).isPositive();
        }
    }

    /** Whether the new one took over; searched all the time, and never told to come back. */
    private static boolean foundWhile(String word, int rebuilt) {
        given().queryParam("q", word).get("/api/v1/bills").then().statusCode(200);
        return state().getInt("rebuilt") > rebuilt && !state().getBoolean("rebuilding");
    }

    private static JsonPath state() {
        return given().get("/api/v1/index").then().statusCode(200).extract().jsonPath();
    }

    private List<Path> generations() throws IOException {
        try (var folders = Files.list(data.resolve("index"))) {
            return folders.sorted().toList();
        }
    }
}
