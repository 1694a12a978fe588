package mx.vigia.bench;

import java.time.Duration;
import java.util.List;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.driver.Spread;
import mx.vigia.bench.searching.BenchmarkSearch;
import mx.vigia.bench.searching.HostileLoad;
import mx.vigia.bench.searching.HostileQueries;
import mx.vigia.bench.searching.SearchClients;

/**
 * Sends a million nonsensical searches, and those that can bring searches down: none is a server error, none takes
 * long, and others hardly wait longer meanwhile.
 */
final class Fuzz implements Driver {
    private static final int DEFAULT_BILLS = 20_000;
    private static final int DEFAULT_QUERIES = 1_000_000;
    private static final int NONSENSE_CLIENTS = 4;
    private static final int OTHER_CLIENTS = 16;
    private static final double MAX_MILLIS = 2_000;
    private static final double MAX_SLOWDOWN_FACTOR = 2;

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public String description() {
        return "random and hostile searches: server errors, the slowest, and how much longer others wait during an attack"
                + " (--queries 1000000 --bills 20000 --length 3000 --minutes 25 --seed 1 --rate 20"
                + " --seconds 30 --corpus FOLDER, else invented words)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(50);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        return SearchedStack.measureInOwnStack(arguments, name(), DEFAULT_BILLS, (figures, stack, library) -> {
            int port = stack.stack().options().ports().analysis();
            measureNonsense(figures, port, arguments);
            measureDenialAttempts(figures, port);
            measureOtherClients(figures, port, arguments, BenchmarkSearch.draw(20_000, library.words()));
        });
    }

    private static void measureNonsense(Figures figures, int port, RunArguments arguments) {
        int queries = arguments.number("queries", DEFAULT_QUERIES);
        int seed = arguments.number("seed", 1);
        System.out.println("Asking nonsense …");
        var searchResult = HostileLoad.runNonsense(
                port, NONSENSE_CLIENTS, queries, Duration.ofMinutes(arguments.number("minutes", 25)), seed);
        figures.addNote("seed", "seed", seed, "")
                .atLeast("asked", "random searches", searchResult.countRequests(), queries, "")
                .addNote("understood", "of these answered", searchResult.countUnderstood(), "")
                .addNote("refused", "of these refused with 4xx", searchResult.countRefused(), "")
                .atMost("errors", "of these answered with 5xx or not at all", searchResult.errors(), 0, "")
                .atMost(
                        "slowest",
                        "the slowest",
                        SearchedStack.roundToTenths(searchResult.slowestMillis()),
                        MAX_MILLIS,
                        " ms");
        searchResult.describeWorst().forEach(System.out::println);
    }

    /** Measures each of them alone. */
    private static void measureDenialAttempts(Figures figures, int port) {
        var searchResult = HostileLoad.runEachOnce(port, HostileQueries.paths(), Duration.ofMinutes(2));
        figures.addNote("deaths", "hostile searches, each alone", searchResult.countRequests(), "")
                .atMost("deathErrors", "of these answered with 5xx or not at all", searchResult.errors(), 0, "")
                .atMost(
                        "deathSlowest",
                        "the slowest of them",
                        SearchedStack.roundToTenths(searchResult.slowestMillis()),
                        MAX_MILLIS,
                        " ms");
        searchResult.describeWorst().forEach(System.out::println);
    }

    private static void measureOtherClients(
            Figures figures, int port, RunArguments arguments, List<BenchmarkSearch> lookups) {
        var seconds = Duration.ofSeconds(arguments.number("seconds", 30));
        int rate = arguments.number("rate", 20);
        var paths = lookups.stream().map(BenchmarkSearch::path).toList();
        var crowd = new SearchClients(port, OTHER_CLIENTS);
        crowd.runAtRate(rate, paths, seconds.dividedBy(2));
        var alone = new Spread(crowd.runAtRate(rate, paths, seconds).milliseconds());
        System.out.println("The same while it is attacked …");
        SearchClients.Answers answers;
        try (var attack = HostileLoad.startEndless(port, NONSENSE_CLIENTS, HostileQueries.paths())) {
            answers = crowd.runAtRate(rate, paths, seconds);
            figures.addNote(
                    "attacks", "hostile searches meanwhile", attack.result().countRequests(), "");
        }
        var beside = new Spread(answers.milliseconds());
        figures.addNote(
                        "othersP99",
                        "99th percentile of others",
                        SearchedStack.roundToTenths(alone.percentile(0.99)),
                        " ms")
                .addNote(
                        "othersBesideP99",
                        "the same while it is attacked",
                        SearchedStack.roundToTenths(beside.percentile(0.99)),
                        " ms")
                .atMost("othersFailed", "others not answered with 200 meanwhile", answers.failed(), 0, "")
                .atMost(
                        "othersTimes",
                        "times as long as before",
                        SearchedStack.roundToTenths(beside.percentile(0.99) / alone.percentile(0.99)),
                        MAX_SLOWDOWN_FACTOR,
                        "");
    }
}
