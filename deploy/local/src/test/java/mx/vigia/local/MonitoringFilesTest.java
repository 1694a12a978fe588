package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares {@code deploy/monitoring} with the code; {@code deploy/monitoring/test} tries its rules. */
class MonitoringFilesTest {
    private static final Path FOLDER = Path.of("../monitoring");
    private static final Pattern NAMED_METRIC = Pattern.compile("\\bvigia_[a-z_]+");
    private static final Pattern MEASURED_METRIC = Pattern.compile("\"(vigia[._][a-z][a-z._-]*)\"");
    private static final Pattern ALERT = Pattern.compile("alert: (\\w+)");

    /** What Prometheus adds to the name of a counter or timer. */
    private static final Pattern SUFFIX = Pattern.compile("_total$|_seconds_(sum|count|max)$");

    @Test
    void everyMetricOfRulesAndDashboardIsMeasured() throws IOException {
        var measured = measuredMetrics();
        var named = new TreeSet<String>();
        named.addAll(found(NAMED_METRIC, Files.readString(FOLDER.resolve("rules.yml"))));
        named.addAll(found(NAMED_METRIC, Files.readString(FOLDER.resolve("dashboard.json"))));

        assertThat(named)
                .hasSizeGreaterThan(10)
                .allSatisfy(metric -> assertThat(measured)
                        .containsAnyOf(metric, SUFFIX.matcher(metric).replaceFirst("")));
    }

    @Test
    void everyAlertIsTried() throws IOException {
        var tests = Files.readString(FOLDER.resolve("rules-test.yml"));
        var alerts = found(ALERT, Files.readString(FOLDER.resolve("rules.yml")));

        assertThat(alerts)
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(alert -> assertThat(tests).contains(alert));
    }

    @Test
    void everyAlertSaysWhatToDo() throws IOException {
        var rules = Files.readString(FOLDER.resolve("rules.yml")).split("- alert: ");

        assertThat(Stream.of(rules).skip(1))
                .allSatisfy(rule -> assertThat(rule).contains("summary: ", "action: ", "severity: "));
    }

    @Test
    void podsOfAClusterHaveTheLabelsOfTheRules() throws IOException {
        var monitor =
                new YAMLMapper().readTree(FOLDER.resolve("pod-monitor.yaml").toFile());

        assertThat(monitor.at("/spec/podMetricsEndpoints/0/relabelings"))
                .extracting(label -> label.path("targetLabel").asText())
                .containsExactlyInAnyOrder("job", "service");
    }

    private static Set<String> measuredMetrics() {
        return Stream.of("platform", "scraper-service", "analysis-service", "notification-service")
                .map(module -> Path.of("../..", module, "src/main/java"))
                .flatMap(MonitoringFilesTest::sources)
                .flatMap(source -> found(MEASURED_METRIC, source).stream())
                .map(name -> name.replaceAll("[.-]", "_"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(MonitoringFilesTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
