package mx.vigia.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.bench.Search.Library;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.Pause;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.driver.Spread;
import mx.vigia.bench.searching.BenchmarkSearch;
import mx.vigia.bench.searching.BillFixture;
import mx.vigia.bench.searching.HttpLine;
import mx.vigia.bench.searching.SearchClients;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.local.services.ServiceDefinition;

/** A stack with many bills, whose analysis service is searched over HTTP, without the proxy. */
final class SearchedStack {
    private static final int RUNS = 3;

    /** As many clients as keep two processors busy, with one waiting for each. */
    private static final int CLIENTS = 4;

    /** Connections of the open loop: more than ever wait at once, unless the service halts. */
    private static final int CONNECTIONS = 64;

    /** How many of the slowest searches are printed: their queries, or that all are of one moment, show the reason. */
    private static final int PRINTED_SLOWEST = 10;

    private static final double MAX_P95_MILLIS = 30;
    private static final double MAX_P99_MILLIS = 80;
    private static final Duration INDEXING_TIMEOUT = Duration.ofMinutes(10);
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Figures figures;
    private final int port;
    private int requested;

    private SearchedStack(Figures figures, int port) {
        this.figures = figures;
        this.port = port;
    }

    /** A measurement of a stack that is full of these bills. */
    @FunctionalInterface
    interface Measuring {
        void measure(Figures figures, OwnStack stack, Library library) throws IOException;
    }

    /** Runs the measurement in a stack of its own with the requested or the default number of bills. */
    static Figures measureInOwnStack(RunArguments arguments, String name, int usual, Measuring what) {
        try {
            var library = Search.library(arguments, usual);
            var figures = library.describeIn(new Figures(name));
            try (var stack = OwnStack.open(arguments, "off")) {
                fill(figures, stack, library);
                what.measure(figures, stack, library);
            }
            return figures;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Fills the stack and waits until all bills can be found. */
    static SearchedStack fill(Figures figures, OwnStack stack, Library library) {
        var ports = stack.stack().options().ports();
        var begun = Instant.now();
        try (var stock = BillFixture.open(ports.postgres(), ServiceDefinition.ANALYSIS.database())) {
            System.out.println("Filling the database …");
            stock.fill(library.words(), library.bills(), library.length());
        }
        figures.addNote("filled", "time to fill the database", since(begun), " s");
        begun = Instant.now();
        while (stack.archive().count() < library.bills() && since(begun) < INDEXING_TIMEOUT.toSeconds()) {
            System.out.println(stack.archive().count() + " bills are searchable …");
            Pause.of(POLL_INTERVAL);
        }
        figures.addNote("followed", "time until the index had caught up", since(begun), " s");
        return new SearchedStack(figures, ports.analysis());
    }

    /** Returns searches per second without a pause: the median of three runs, after one to warm up. */
    double measureSaturation(List<BenchmarkSearch> lookups, Duration each) {
        System.out.println("Searching without a pause …");
        var crowd = new SearchClients(port, CLIENTS);
        crowd.runWithoutPause(takePaths(lookups, each.multipliedBy(2)), each.multipliedBy(2));
        var runs = new ArrayList<Double>();
        int failed = 0;
        for (int run = 0; run < RUNS; run++) {
            var answers = crowd.runWithoutPause(takePaths(lookups, each), each);
            runs.add(answers.perSecond());
            failed += answers.failed();
        }
        var spread = new Spread(runs);
        figures.addNote("saturation", "searches per second without a pause, median", roundToTenths(spread.median()), "")
                .addNote(
                        "saturationRuns",
                        "the same, each run",
                        runs.stream().map(SearchedStack::roundToTenths).toList(),
                        "")
                .atMost("saturationFailed", "of these not answered with 200", failed, 0, "");
        return spread.median();
    }

    /** Measures response times at this rate, from when the request was scheduled. */
    void measureAtRate(List<BenchmarkSearch> lookups, double rate, Duration time) {
        System.out.printf("Searching %.0f times per second …%n", rate);
        var answers = new SearchClients(port, CONNECTIONS).runAtRate(rate, takePaths(lookups, time), time);
        var times = new Spread(answers.milliseconds());
        figures.addNote("rate", "searches per second in the open loop, half of that", roundToTenths(rate), "")
                .addNote("rateAsked", "open loop: searches", times.count(), "")
                .atMost("rateFailed", "open loop: not answered with 200", answers.failed(), 0, "")
                .addNote("p50", "open loop: median, from the scheduled time", roundToTenths(times.median()), " ms")
                .atMost(
                        "p95",
                        "open loop: 95th percentile",
                        roundToTenths(times.percentile(0.95)),
                        MAX_P95_MILLIS,
                        " ms")
                .atMost(
                        "p99",
                        "open loop: 99th percentile",
                        roundToTenths(times.percentile(0.99)),
                        MAX_P99_MILLIS,
                        " ms")
                .addNote("slowest", "open loop: slowest", roundToTenths(times.most()), " ms");
        answers.describeSlowest(PRINTED_SLOWEST).forEach(System.out::println);
    }

    /** Returns the service's total for one search. */
    long total(BenchmarkSearch lookup) throws IOException {
        try (var line = new HttpLine(port)) {
            return JSON.readTree(line.get(lookup.path()).body())
                    .required("total")
                    .asLong();
        }
    }

    /** Returns the next unused searches, more than there is time for. */
    private List<String> takePaths(List<BenchmarkSearch> lookups, Duration time) {
        int from = Math.min(requested, lookups.size());
        int to = Math.min(lookups.size(), from + (int) time.toSeconds() * Search.SEARCHES_PER_SECOND);
        requested = to;
        return lookups.subList(from, to).stream().map(BenchmarkSearch::path).toList();
    }

    private static long since(Instant then) {
        return Duration.between(then, Instant.now()).toSeconds();
    }

    static double roundToTenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
