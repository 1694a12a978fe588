package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.driver.Spread;
import mx.vigia.bench.searching.BenchmarkSearch;
import mx.vigia.bench.searching.HttpLine;
import mx.vigia.bench.searching.SearchClients;
import mx.vigia.bench.stack.OwnStack;

/**
 * Measures how long a requested rebuild of the index of two hundred thousand bills takes under load, and whether
 * searches notice.
 */
final class Reindexing implements Driver {
    private static final int DEFAULT_BILLS = 200_000;
    private static final int DEFAULT_RATE = 20;
    private static final int CONNECTIONS = 16;
    private static final double MAX_SECONDS = 90;
    private static final String INDEX_PATH = "/api/v1/index";
    private static final Duration SAMPLE_DURATION = Duration.ofSeconds(3);
    private static final Duration TIMEOUT = Duration.ofMinutes(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String description() {
        return "seconds in which the index is built again from the database while people search (--bills 200000"
                + " --length 3000 --rate 20 --corpus FOLDER, else invented words)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(30);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        return SearchedStack.measureInOwnStack(arguments, name(), DEFAULT_BILLS, (figures, stack, library) -> {
            var lookups = BenchmarkSearch.draw(100_000, library.words());
            measure(figures, stack, lookups, arguments.number("rate", DEFAULT_RATE));
        });
    }

    private static void measure(Figures figures, OwnStack stack, List<BenchmarkSearch> lookups, int rate)
            throws IOException {
        int port = stack.stack().options().ports().analysis();
        var crowd = new SearchClients(port, CONNECTIONS);
        int stretch = (int) SAMPLE_DURATION.toSeconds() * rate;
        var paths = lookups.stream().map(BenchmarkSearch::path).toList();
        crowd.runAtRate(rate, paths.subList(0, 2 * stretch), SAMPLE_DURATION.multipliedBy(2));
        System.out.println("Rebuilding the index …");
        int documents = state(port).path("documents").asInt();
        var begun = Instant.now();
        stack.session().postJson(INDEX_PATH + "/rebuild", "{}").requireSuccess();
        var times = new ArrayList<Double>();
        int failed = 0;
        var state = state(port);
        for (int from = 2 * stretch; state.path("rebuilding").asBoolean() && isWithinTimeout(begun); from += stretch) {
            var answers = crowd.runAtRate(rate, paths.subList(from, from + stretch), SAMPLE_DURATION);
            times.addAll(answers.milliseconds());
            failed += answers.failed();
            state = state(port);
        }
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        var spread = new Spread(times);
        figures.atMost("seconds90", "built again in", SearchedStack.roundToTenths(seconds), MAX_SECONDS, " s")
                .atLeast("rebuilt", "rebuilds", state.path("rebuilt").asInt(), 1, "")
                .atLeast("documents", "bills in it", state.path("documents").asInt(), documents, "")
                .addNote("searches", "searches meanwhile", times.size(), "")
                .atMost("failed", "of these not answered with 200", failed, 0, "")
                .addNote("p50", "median", SearchedStack.roundToTenths(spread.median()), " ms")
                .addNote("p99", "99th percentile", SearchedStack.roundToTenths(spread.percentile(0.99)), " ms");
    }

    private static boolean isWithinTimeout(Instant begun) {
        return Duration.between(begun, Instant.now()).compareTo(TIMEOUT) < 0;
    }

    private static JsonNode state(int port) throws IOException {
        try (var line = new HttpLine(port)) {
            return JSON.readTree(line.get(INDEX_PATH).body());
        }
    }
}
