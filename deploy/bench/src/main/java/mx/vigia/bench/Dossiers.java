package mx.vigia.bench;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import mx.vigia.bench.dossiers.DossierFixture;
import mx.vigia.bench.dossiers.Heap;
import mx.vigia.bench.dossiers.Readers;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.Pause;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.driver.Spread;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.services.ServiceDefinition;

/**
 * Measures response times of a bill's page, anonymous and as an analyst, and of its API among a hundred thousand
 * dossiers, and whether the heap stays as it is.
 */
final class Dossiers implements Driver {

    /** A signed-in user whose pages have more work: pending decisions are counted for them. */
    private static final String ANALYST = "carmen.olvera@ami.example";

    private static final double LIMIT_MS = 50;
    private static final double HEAP_LIMIT_MB = 12;

    /** Several times what the followers need for a hundred thousand, for a machine that is busy otherwise. */
    private static final Duration SETTLE_TIMEOUT = Duration.ofMinutes(20);

    private static final Duration POLL_INTERVAL = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "dossiers";
    }

    @Override
    public String description() {
        return "milliseconds to a bill's page and API among many dossiers (--dossiers 100000 --clients 8 --seconds 40,"
                + " each)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(40);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        int dossiers = arguments.number("dossiers", 100_000);
        try (var stack = OwnStack.open(arguments, "off");
                var dossierFixture = DossierFixture.open(
                        stack.stack().options().ports().postgres(), ServiceDefinition.ANALYSIS.database())) {
            System.out.println("Filling the database …");
            var begun = Instant.now();
            dossierFixture.fill(dossiers);
            var figures = new Figures(name())
                    .addNote("dossiers", "dossiers, with five steps and five facts each", dossiers, "")
                    .addNote(
                            "filled",
                            "filled in",
                            Duration.between(begun, Instant.now()).toSeconds(),
                            " s");
            figures.addNote(
                            "followed",
                            "the change feed followers had caught up after",
                            awaitFollowers(stack, dossierFixture, dossiers),
                            " s")
                    .atMost("behind", "changes not yet read at the start", dossierFixture.maxLag(), 0, "");
            return measure(figures, stack, dossierFixture, arguments, dossiers);
        }
    }

    /**
     * Waits until the followers of the change feed have read all that was added, or for the timeout; returns seconds.
     */
    private static long awaitFollowers(OwnStack stack, DossierFixture dossierFixture, int dossiers) {
        var begun = Instant.now();
        var giveUp = begun.plus(SETTLE_TIMEOUT);
        long behind = dossierFixture.maxLag();
        while (Instant.now().isBefore(giveUp) && (behind > 0 || stack.archive().count() < dossiers)) {
            System.out.println("The followers still have " + dossierFixture.describeLag() + " changes to read …");
            Pause.of(POLL_INTERVAL);
            behind = dossierFixture.maxLag();
        }
        return Duration.between(begun, Instant.now()).toSeconds();
    }

    private static Figures measure(
            Figures figures, OwnStack stack, DossierFixture dossierFixture, RunArguments arguments, int dossiers) {
        var seconds = Duration.ofSeconds(arguments.number("seconds", 40));
        var analysis =
                URI.create("http://127.0.0.1:" + stack.stack().options().ports().analysis());
        var readers = new Readers(analysis, arguments.number("clients", 8));
        var pid = stack.stack().services().pid(ServiceDefinition.ANALYSIS);
        var heap = new Heap(pid);
        var ids = dossierFixture.pickIds(60_000, dossiers);
        System.out.println("Warming up …");
        readers.runAll(toPaths(ids, id -> "/bills/" + id), seconds.dividedBy(2));
        readers.runAll(toPaths(ids, id -> "/api/v1/bills/" + id), seconds.dividedBy(2));
        var before = heap.liveMegabytes();
        var resident = Memory.anonymousMegabytes(pid);
        System.out.println("Requesting pages …");
        tell(figures, "page", "page", readers, dossierFixture, toPaths(ids, id -> "/bills/" + id), seconds);
        System.out.println("Requesting API responses …");
        tell(figures, "api", "API", readers, dossierFixture, toPaths(ids, id -> "/api/v1/bills/" + id), seconds);
        System.out.println("Requesting pages as an analyst …");
        var analyst = HttpSession.at(stack.stack().address()).signInAs(ANALYST).cookieHeader();
        tell(
                figures,
                "signed",
                "analyst's page",
                readers.signedIn(analyst),
                dossierFixture,
                toPaths(ids, id -> "/bills/" + id),
                seconds);
        var after = heap.liveMegabytes();
        return figures.addNote("heapBefore", "live heap after warming up, collected", round(before), " MB")
                .addNote("heapAfter", "live heap at the end, collected", round(after), " MB")
                .addNote(
                        "residentGrowth",
                        "anonymous memory grew by",
                        round(Memory.anonymousMegabytes(pid) - resident),
                        " MB")
                .atMost("heapGrowth", "live heap grew by", round(after - before), HEAP_LIMIT_MB, " MB");
    }

    private static void tell(
            Figures figures,
            String key,
            String what,
            Readers readers,
            DossierFixture dossierFixture,
            List<String> paths,
            Duration maxDuration) {
        var work = dossierFixture.countTransactions();
        var load = Load.now();
        var answers = readers.runAll(paths, maxDuration);
        var times = new Spread(answers.milliseconds());
        Pause.of(POLL_INTERVAL); // the database updates its statistics a moment later
        figures.addNote(key + "Asked", what + ": asked for", times.count(), "")
                .addNote(key + "Load", what + ": machine load before", load, "")
                .addNote(key + "PerSecond", what + ": requests per second, all clients", round(answers.perSecond()), "")
                .addNote(key + "Bytes", what + ": average length", answers.meanBytes(), " bytes")
                .addNote(
                        key + "Transactions",
                        what + ": database transactions each, including those of background work",
                        round((double) (dossierFixture.countTransactions() - work) / Math.max(1, times.count())),
                        "")
                .atMost(key + "Refused", what + ": refused", answers.refused(), 0, "")
                .addNote(key + "P50", what + ": median", round(times.median()), " ms")
                .atMost(key + "P95", what + ": 95th percentile", round(times.percentile(0.95)), LIMIT_MS, " ms")
                .addNote(key + "P99", what + ": 99th percentile", round(times.percentile(0.99)), " ms");
    }

    private static List<String> toPaths(List<String> ids, UnaryOperator<String> path) {
        return ids.stream().map(path).toList();
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
