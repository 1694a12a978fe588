package mx.vigia.analysis.search.index;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.web.editing.TestCaller;
import mx.vigia.platform.realparts.RealParts;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class IndexRebuildTest {
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
    void oldIndexServesUntilTheRebuildHasCaughtUp() throws IOException, SQLException {
        var word = rareWord();
        take(
                intake,
                IntStream.range(0, 5)
                        .mapToObj(i -> aBill().titled(i + " " + word))
                        .toArray(BillSightings[]::new));
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
                    .statusCode(401);
            given().header("Authorization", TestCaller.of("administrator").bearer())
                    .header("Sec-Fetch-Site", "none")
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
        await("the old index to be deleted")
                .atMost(SOON)
                .until(() -> generations().size() == 1);
        assertThat(generations()).doesNotContainAnyElementsOf(before);
        take(intake, aBill().titled("Después " + word));
        awaitFound(word, 7);
    }

    @Test
    void interruptedRebuildIsNeverTakenForComplete(@TempDir Path folder) throws IOException {
        var word = rareWord();
        take(intake, aBill().titled("Que regula la " + word));
        awaitFound(word, 1);

        try (var index = IndexGeneration.create(folder)) {
            building.build(index, () -> true);

            assertThat(index.documents()).isZero();
            assertThat(index.change()).isZero();

            building.build(index, () -> false);

            assertThat(index.documents()).isPositive();
            assertThat(index.change()).isPositive();
        }
    }

    @Test
    void retriedRebuildDropsLeftoversOfTheFailedOne(@TempDir Path folder) throws IOException {
        var word = rareWord();
        take(intake, aBill().titled("Que regula la " + word));
        awaitFound(word, 1);

        try (var index = IndexGeneration.create(folder)) {
            var merged = new Document();
            merged.add(new StringField(IndexedBill.ID_FIELD, UUID.randomUUID().toString(), Store.YES));
            BooleanSupplier fails = () -> {
                throw new IllegalStateException("the database is away");
            };
            assertThatThrownBy(() -> building.build(index, fails)).hasMessage("the database is away");
            index.addOrReplace(merged.get(IndexedBill.ID_FIELD), merged);
            index.refuse(merged.get(IndexedBill.ID_FIELD), "was there when the first try was made");

            building.build(index, () -> false);

            var searcher = index.searchers().acquire();
            assertThat(searcher.count(new TermQuery(new Term(IndexedBill.ID_FIELD, merged.get(IndexedBill.ID_FIELD)))))
                    .isZero();
            assertThat(index.refused()).isEmpty();
            index.searchers().release(searcher);
        }
    }

    @Test
    void failedRebuildIsReportedAndItsFolderRemoved(@TempDir Path folder) {
        var opened = new AtomicReference<IndexGeneration>();

        var index = IndexBuilding.buildInBackground(
                () -> {
                    opened.set(IndexGeneration.create(folder));
                    return opened.get();
                },
                fresh -> {
                    throw new OutOfMemoryError("so it is said");
                });

        assertThat(index).failsWithin(SOON).withThrowableThat().withRootCauseInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> opened.get().documents()).isInstanceOf(AlreadyClosedException.class);
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
