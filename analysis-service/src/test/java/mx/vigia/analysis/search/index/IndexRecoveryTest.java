package mx.vigia.analysis.search.index;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArraySet;
import javax.sql.DataSource;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.search.index.IndexState.Phase;
import mx.vigia.platform.realparts.RealParts;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.awaitility.core.ConditionTimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class IndexRecoveryTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int MANY = 30;

    @Inject
    BillIntake intake;

    @Inject
    BillIndex bills;

    @Inject
    DataSource database;

    @ConfigProperty(name = "vigia.data")
    Path data;

    @Test
    void indexDeletedWhileRunningIsRebuilt() throws IOException {
        var word = rareWord();
        take(intake, aBill().titled("Antes " + word));
        awaitFound(word, 1);

        var phases = watched(() -> delete(data.resolve("index")));

        assertThat(phases).contains(Phase.REBUILDING);
        awaitFound(word, 1);
        given().get("/q/health/ready")
                .then()
                .extract()
                .jsonPath()
                .getList("checks.findAll { it.name == 'bill index' }.status", String.class)
                .forEach(status -> assertThat(status).isEqualTo("UP"));
    }

    @Test
    void anIndexWhoseFilesAreOverwrittenIsNotReadyAndIsBuiltAgain() throws IOException {
        var word = rareWord();
        take(intake, aBill().titled("Antes " + word));
        awaitFound(word, 1);

        var phases = watched(this::scribble);

        assertThat(phases).contains(Phase.REBUILDING);
        awaitFound(word, 1);
        take(intake, aBill().titled("Después " + word));
        awaitFound(word, 2);
    }

    @Test
    void indexOfAnotherDatabaseIsBuiltAgain() throws IOException {
        var word = rareWord();
        take(intake, aBill().titled("Antes " + word));
        awaitFound(word, 1);

        var phases = watched(() -> execute(
                "update change set at = at - interval '1 hour' where number = (select max(number) from change)"));

        assertThat(phases).contains(Phase.REBUILDING);
        awaitFound(word, 1);
    }

    @Test
    void indexAheadOfARestoredDatabaseShowsNoGhosts() throws IOException {
        var word = rareWord();
        var lost = aBill().titled("Después " + word);
        take(intake, aBill().titled("Antes " + word));
        take(intake, lost);
        awaitFound(word, 2);

        var phases = watched(() -> execute("""
            with ahead as (delete from change where dossier = '%1$s')
            update dossier set body = jsonb_set(body, '{title}', '"Como era antes"') where id = '%1$s'\
            """.formatted(id(lost))));

        assertThat(phases).contains(Phase.REBUILDING);
        awaitFound(word, 1);
    }

    @Test
    void secondProcessOnTheFolderIsRefused() {
        assertThatThrownBy(() -> IndexFolderLock.take(data))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another process has")
                .hasMessageContaining("vigia.data");
    }

    @Test
    void idleIndexMergesSegmentsWithoutChangingResults() {
        var word = rareWord();
        int count = 0;
        int segments = segments();
        while (segments <= IndexGeneration.MAX_SEGMENTS && count < MANY) {
            count++;
            take(intake, aBill().titled(count + " " + word));
            awaitFound(word, count);
            segments = segments();
        }
        assertThat(segments).isGreaterThan(IndexGeneration.MAX_SEGMENTS);

        await().atMost(SOON).until(() -> segments() <= IndexGeneration.MERGED_SEGMENTS);

        awaitFound(word, count);
    }

    private int segments() {
        return bills.searchWithoutLimit(
                searcher -> searcher.getIndexReader().leaves().size());
    }

    @Test
    void damagedOrForeignIndexIsDiscardedOnOpening() throws IOException {
        var folder = Files.createTempDirectory("generations");
        var generations = new IndexDirectory(folder);
        try (var index = generations.fresh()) {
            index.refreshUpTo(7);
            index.commit();
        }
        try (var index = generations.newest().orElseThrow()) {
            assertThat(index.change()).isEqualTo(7);
        }
        try (var unfinished = generations.fresh()) {
            unfinished.refreshUpTo(9);
        }
        try (var index = generations.newest().orElseThrow()) {
            assertThat(index.change()).isEqualTo(7);
        }
        try (var files = Files.list(folder.resolve("000001"))) {
            for (var file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThat(generations.newest()).isEmpty();
    }

    @Test
    void rejectedBillIsSkippedAndListed() throws SQLException {
        var word = rareWord();
        var bill = aBill().titled("Uno " + word);
        take(intake, bill);
        awaitFound(word, 1);

        overwriteBody(bill, "jsonb_set(body, '{site}', to_jsonb(repeat('x', 40000)))");
        take(intake, aBill().titled("Otro " + word));

        awaitFound(word, 2);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(bills.state().refused()).containsOnlyKeys(id(bill).toString()));
        given().get("/q/health/ready").then().body(containsString("refused " + id(bill)));
        given().get("/q/metrics").then().body(containsString("vigia_index_refused 1.0"));

        overwriteBody(bill, "jsonb_set(body, '{site}', '\"mx.diputados.gaceta\"')");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(bills.state().refused()).isEmpty());
        awaitFound(word, 2);
    }

    @Test
    void unreadableBillIsSkippedAndListed() throws SQLException {
        var word = rareWord();
        var bill = aBill().titled("Uno " + word);
        take(intake, bill);
        awaitFound(word, 1);

        overwriteBody(bill, "jsonb_set(body, '{kind}', '\"unheard-of\"')");
        take(intake, aBill().titled("Otro " + word));

        awaitFound(word, 2);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(bills.state().refused()).containsKey(id(bill).toString()));
        overwriteBody(bill, "jsonb_set(body, '{kind}', '\"initiative\"')");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(bills.state().refused()).doesNotContainKey(id(bill).toString()));
    }

    @Test
    void indexOfAnotherSchemaIsRebuiltWhileRequestsGetRetryAfter() throws Exception {
        var word = rareWord();
        take(intake, aBill().titled("Antes " + word));
        awaitFound(word, 1);
        var foreign = Files.createDirectories(data.resolve("index/900000"));
        try (var directory = FSDirectory.open(foreign);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("schema", "of yesterday", "change", "7").entrySet());
            writer.commit();
        }

        try (var slow = database.getConnection()) {
            slow.setAutoCommit(false);
            await().atMost(SOON).until(() -> isRebuiltWhileTheFeedIsLocked(slow, foreign));

            assertThat(foreign).exists();
            await().atMost(SOON).until(() -> Files.exists(data.resolve("index/900001")));
            given().get("/q/health/ready").then().statusCode(503).body(containsString("rebuilding"));
            given().accept("text/html")
                    .get("/?q=" + word)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body(containsString("El índice se está reconstruyendo"));
            given().accept("text/html")
                    .queryParam("lang", "en")
                    .get("/")
                    .then()
                    .statusCode(503)
                    .body(containsString("The index is being rebuilt"));
            given().accept("text/html")
                    .get("/topics")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body(containsString("Todavía no estamos listos"));
            given().accept("text/html")
                    .get("/watch-this?q=" + word)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5");
            given().get("/api/v1/bills?q=" + word)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5");
            slow.rollback();
        }

        awaitFound(word, 1);
        assertThat(foreign).doesNotExist();
        given().get("/q/health/ready").then().statusCode(200);
    }

    /**
     * Whether the index is being built again; it may have been in the middle of the feed, and then it is tried again.
     */
    private boolean isRebuiltWhileTheFeedIsLocked(Connection slow, Path kept) throws SQLException, IOException {
        try (var statement = slow.createStatement()) {
            statement.execute("lock table change in access exclusive mode");
        }
        try (var generations = Files.list(data.resolve("index"))) {
            for (var generation :
                    generations.filter(folder -> !folder.equals(kept)).toList()) {
                delete(generation);
            }
        }
        try {
            await().atMost(Duration.ofSeconds(3)).until(() -> bills.state().phase() == Phase.REBUILDING);
            return true;
        } catch (ConditionTimeoutException reading) {
            slow.rollback();
            return false;
        }
    }

    /** Changes a stored bill directly and adds a feed entry for it. */
    private void overwriteBody(BillSightings bill, String body) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("with written as (update dossier set body = " + body
                        + " where id = ? returning id, revision),"
                        + " counted as (update change_counter set last = last + 1 returning last)"
                        + " insert into change select last, id, revision, now() from written, counted")) {
            statement.setObject(1, id(bill));
            statement.executeUpdate();
        }
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The phases the index went through until it was ready again. */
    private CopyOnWriteArraySet<Phase> watched(Damage damage) throws IOException {
        var phases = new CopyOnWriteArraySet<Phase>();
        damage.happen();
        await().atMost(SOON).pollInterval(Duration.ofMillis(1)).until(() -> {
            var phase = bills.state().phase();
            phases.add(phase);
            return phases.size() > 1 && phase == Phase.READY;
        });
        return phases;
    }

    /** Writes zeros over every file, and leaves their sizes as they are. */
    private void scribble() throws IOException {
        try (var files = Files.walk(data.resolve("index"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[(int) Files.size(file)], StandardOpenOption.WRITE);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @FunctionalInterface
    private interface Damage {
        void happen() throws IOException;
    }
}
