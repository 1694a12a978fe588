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
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.CopyOnWriteArraySet;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.search.IndexState.Phase;
import mx.vigia.house.realparts.RealParts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class IndexFollowsTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    BillIntake intake;

    @Inject
    BillIndex bills;

    @ConfigProperty(name = "vigia.data")
    Path data;

    @Test
    void anIndexDeletedWhileRunningIsNotReadyAndIsBuiltAgain() throws IOException {
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
    void aDamagedOrForeignGenerationIsThrownAwayWhenOpened() throws IOException {
        var folder = Files.createTempDirectory("generations");
        var generations = new Generations(folder);
        try (var index = generations.fresh()) {
            index.upTo(7);
            index.commit();
        }
        try (var index = generations.newest().orElseThrow()) {
            assertThat(index.change()).isEqualTo(7);
        }
        try (var unfinished = generations.fresh()) {
            unfinished.upTo(9);
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
