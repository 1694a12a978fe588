package mx.vigia.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.bench.driver.RunArguments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaLinksTest {
    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path few;

    @Test
    void recordedVotesAreLinkedToTheirBills() throws IOException {
        var recorded = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded");
        assumeTrue(Files.isDirectory(recorded), "the recorded answers are not here");
        assumeTrue(
                Stream.of("scraper", "analysis", "notification")
                        .allMatch(one ->
                                Files.exists(CHECKOUT.resolve(one + "-service/target/quarkus-app/quarkus-run.jar"))),
                "the services are not packaged");
        copy(recorded, "cl-congreso");
        copy(recorded, "us-congress");

        var figures = new AgendaLinks()
                .measure(RunArguments.of(CHECKOUT, List.of("--pages", "recorded", "--folder", few.toString())));

        var stated = new ObjectMapper().readTree(figures.json());
        assertThat(stated.path("recorded.known").asInt()).isGreaterThan(30);
        assertThat(stated.path("recorded.key").asInt()).isGreaterThan(30);
        assertThat(figures.areAllLimitsKept()).isTrue();
    }

    @Test
    void missingRecordingsAreSkipped() {
        var figures = new AgendaLinks()
                .measure(RunArguments.of(
                        CHECKOUT,
                        List.of(
                                "--pages",
                                "recorded",
                                "--folder",
                                few.resolve("none").toString())));

        assertThat(figures.areAllLimitsKept()).isTrue();
        assertThat(figures.json()).contains("\"recorded.skipped\":1");
    }

    private void copy(Path recorded, String folder) throws IOException {
        try (var files = Files.walk(recorded.resolve(folder))) {
            for (var file : files.toList()) {
                Files.copy(file, few.resolve(recorded.relativize(file).toString()));
            }
        }
    }
}
