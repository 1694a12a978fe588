package mx.vigia.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.FirstVisits;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.bench.stack.Snapshot;
import mx.vigia.local.ConsumerLag;
import mx.vigia.local.client.Await;
import mx.vigia.local.truth.Finding;
import mx.vigia.local.truth.FolderTrial;
import mx.vigia.local.truth.PretendTrial;
import mx.vigia.local.truth.RunningSystem;
import mx.vigia.local.truth.Verdict;

/**
 * Compares what people are told with what happened: the same matters, published and read in many orders, each beginning
 * from the same state of the system.
 */
final class Truth implements Driver {
    private static final int MAX_LISTED_FINDINGS = 12;

    /**
     * Every fifth order leaves sites out: it follows from the order's number, so that an order replayed alone is the
     * same.
     */
    private static final int GAPS_EVERY_ORDERS = 5;

    @Override
    public String name() {
        return "truth";
    }

    @Override
    public String description() {
        return "whether everybody is told each step of what they follow, once, by its name, in any order of pages"
                + " ([DIR with truth.json] --orders 20 --bills 40 --passes 5 --wait 30 --seed 1)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(90);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        return arguments.files().isEmpty()
                ? measurePretendSites(arguments)
                : measureFolder(arguments, Path.of(arguments.files().getFirst()).toAbsolutePath());
    }

    private Figures measurePretendSites(RunArguments arguments) {
        try (var unread = OwnStack.openUnread(arguments, "off", settings(arguments))) {
            var visits = new FirstVisits(unread);
            visits.pay();
            awaitIdle(unread);
            var system = system(unread, arguments);
            var trial = PretendTrial.prepare(system, 0, arguments.number("bills", 40), 5);
            trial.begin(system);
            var sites = visits.visited();
            var verdicts = playAll(
                    unread,
                    arguments,
                    (stack, order) -> trial.play(
                            system(stack, arguments),
                            order,
                            sites,
                            arguments.number("passes", 5),
                            order % GAPS_EVERY_ORDERS != 0));
            return figures(verdicts, trial.countMatters(), trial.countPeople());
        }
    }

    private Figures measureFolder(RunArguments arguments, Path folder) {
        var trial = FolderTrial.in(folder);
        try (var empty = OwnStack.openUnread(arguments, "off", settings(arguments))) {
            trial.begin(system(empty, arguments));
            var verdicts = playAll(empty, arguments, (stack, order) -> trial.play(system(stack, arguments), order));
            return figures(verdicts, trial.countMatters(), trial.countPeople());
        }
    }

    /** What is done in one order, on a system in the state from which all begin. */
    private interface OneOrder {
        Verdict play(OwnStack stack, int order);
    }

    private static List<Verdict> playAll(OwnStack begun, RunArguments arguments, OneOrder one) {
        var verdicts = new ArrayList<Verdict>();
        var kept = new ArrayList<Snapshot>();
        var stack = begun;
        try {
            var first = arguments.number("seed", 1);
            for (int order = first; order < first + arguments.number("orders", 20); order++) {
                stack = stack.reopen("off", settings(arguments), () -> begin(begun.data(), kept));
                verdicts.add(one.play(stack, order));
                System.out.println("Order " + order + ": " + summary(verdicts.getLast()));
                sentences(verdicts.getLast()).forEach(System.out::println);
                verdicts.getLast().deviations().forEach(System.out::println);
            }
        } finally {
            stack.close();
            kept.forEach(Snapshot::close);
        }
        return verdicts;
    }

    /** Keeps the state of the stopped system the first time, and puts it back each other time. */
    private static void begin(Path data, List<Snapshot> kept) {
        if (kept.isEmpty()) {
            kept.add(Snapshot.of(data));
        } else {
            kept.getFirst().restoreTo(data);
        }
    }

    private static Map<String, String> settings(RunArguments arguments) {
        return Map.of(
                "VIGIA_INTAKE_PAPER_WAIT", "PT" + arguments.number("wait", 30) + "S", "VIGIA_DIGEST_GATHER", "0s");
    }

    private static RunningSystem system(OwnStack stack, RunArguments arguments) {
        var ports = stack.stack().options().ports();
        return new RunningSystem(
                arguments.checkout(), ports, stack.stack().services(), stack.session(), () -> isIdle(ports.kafka()));
    }

    private static boolean isIdle(int kafka) {
        try (var lag = new ConsumerLag("127.0.0.1:" + kafka)) {
            return lag.count() == 0;
        }
    }

    private static void awaitIdle(OwnStack stack) {
        var kafka = stack.stack().options().ports().kafka();
        new Await(Duration.ofMinutes(10), "analysis-service to take in the first rounds", Duration.ofSeconds(1))
                .untilTrue(() -> isIdle(kafka));
    }

    private static String summary(Verdict verdict) {
        var counts = Stream.of(Finding.Counter.values())
                .map(counter -> counter.key() + " " + verdict.count(counter))
                .toList();
        return "expected " + verdict.expected() + ", " + String.join(", ", counts);
    }

    private Figures figures(List<Verdict> verdicts, int matters, int people) {
        var all = verdicts.stream().reduce(Verdict.none(), Verdict::and);
        var figures = new Figures(name())
                .addNote("orders", "orders of publication and reading", verdicts.size(), "")
                .addNote("matters", "matters in each", matters, "")
                .addNote("people", "people who follow them", people, "")
                .addNote("expected", "steps of which somebody had to be told, in all orders", all.expected(), "");
        for (var counter : Finding.Counter.values()) {
            figures.atMost(counter.key(), counter.meaning(), all.count(counter), 0, "");
        }
        figures.list("deviations", "what went otherwise than the orders say", all.deviations());
        return figures.list("findings", "what was not true", sentences(all));
    }

    private static List<String> sentences(Verdict all) {
        return Stream.of(Finding.Counter.values())
                .flatMap(counter -> all.findings().stream()
                        .filter(finding -> finding.counter() == counter)
                        .map(finding -> counter.key() + ": " + finding.sentence())
                        .distinct()
                        .limit(MAX_LISTED_FINDINGS))
                .toList();
    }
}
