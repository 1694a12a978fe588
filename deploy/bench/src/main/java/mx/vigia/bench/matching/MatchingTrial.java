package mx.vigia.bench.matching;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Matches the same bills with the same watches in three ways, on one thread and in turns, so that a busy machine
 * affects all alike. Writes one line per figure: key, description, value, minimum or nothing, maximum or nothing.
 *
 * <p>Arguments: the folder of the corpus, how many watches, and the output file.
 */
final class MatchingTrial {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final long SEED = 20261128;
    private static final int BILL_COUNT = 2_000;
    private static final int TEXT_LENGTH = 3_000;
    private static final int ROUNDS = 6;
    private static final Duration WARM_UP_DURATION = Duration.ofSeconds(6);
    private static final Duration RUN_DURATION = Duration.ofSeconds(2);
    private static final Duration SLOW_RUN_DURATION = Duration.ofSeconds(5);
    private static final double BYTES_PER_MEGABYTE = 1024 * 1024;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double THOUSANDTHS = 1_000;

    private final List<String> rows = new ArrayList<>();
    private final List<String> watches;
    private final List<InventedBill> bills;

    private MatchingTrial(Titles titles, int watches) {
        var random = new Random(SEED);
        this.watches = new QueryGenerator(new Vocabulary(titles.all(), random), random).draw(watches);
        this.bills = IntStream.range(0, BILL_COUNT)
                .mapToObj(i -> InventedBill.of(TEXT_LENGTH, titles.all(), random))
                .toList();
        addRow("words", "words are taken from the titles of", titles.whence());
        addRow("titles", "titles", titles.all().size());
        addRow("watches", "watches", watches);
    }

    public static void main(String[] arguments) throws IOException {
        var trial = new MatchingTrial(Titles.read(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
        trial.run();
        Files.write(Path.of(arguments[2]), trial.rows);
    }

    private void run() {
        var compiled = new CompiledContender();
        register(compiled);
        try (var monitored = new LuceneMonitorContender()) {
            monitored.register(watches);
            var oneByOne = new BruteForceContender();
            oneByOne.register(watches);
            System.out.println("Registered with all three, matching …");
            new Measurement<>(compiled, bills).runFor(WARM_UP_DURATION);
            answer(
                    new Measurement<>(compiled, bills),
                    new Measurement<>(monitored, bills),
                    new Measurement<>(oneByOne, bills));
        }
    }

    private void register(Matcher<?> compiled) {
        double before = megabytesUsed();
        long core = MACHINE.getProcessCpuTime();
        long begun = System.nanoTime();
        compiled.register(watches);
        double clock = (System.nanoTime() - begun) / NANOS_PER_SECOND;
        atMost(
                "registerSeconds",
                "CPU seconds to register them",
                (MACHINE.getProcessCpuTime() - core) / NANOS_PER_SECOND,
                "10");
        addRow("registerSecondsOfTheClock", "the same in wall-clock time", round(clock));
        atMost("megabytes", "heap used by them, after a collection", megabytesUsed() - before, "200");
    }

    private void answer(Measurement<?> ours, Measurement<?> monitors, Measurement<?> brutes) {
        for (int round = 0; round < ROUNDS; round++) {
            ours.runFor(RUN_DURATION);
            monitors.runFor(RUN_DURATION);
            brutes.runFor(SLOW_RUN_DURATION);
        }
        atLeast("billsPerSecond", "bills matched per CPU second", ours.billsPerCpuSecond(), "1000");
        addRow(
                "billsPerSecondOfTheClock",
                "the same in wall-clock time, beside whatever else runs here",
                round(ours.billsPerSecond()));
        addRow("monitorPerSecond", "by lucene-monitor, MultipassTermFiltered(2)", round(monitors.billsPerCpuSecond()));
        addRow("brutePerSecond", "one by one, with an index in memory", round(brutes.billsPerCpuSecond()));
        atLeast(
                "timesMonitor",
                "ratio to lucene-monitor",
                ours.billsPerCpuSecond() / monitors.billsPerCpuSecond(),
                "20");
        atLeast("timesBruteForce", "ratio to one by one", ours.billsPerCpuSecond() / brutes.billsPerCpuSecond(), "200");
        compare(ours.firstAnswers(), monitors.firstAnswers(), brutes.firstAnswers());
    }

    /** Compares the results id by id, outside the timed part, as far as the slowest came. */
    private void compare(List<BitSet> ours, List<BitSet> monitors, List<BitSet> brutes) {
        long matched = brutes.stream().mapToLong(BitSet::cardinality).sum();
        long others = countDiffering(ours, brutes) + countDiffering(ours, monitors);
        addRow("compared", "bills whose matches were compared, id by id", brutes.size());
        addRow(
                "matchedShare",
                "share of the watches that match a bill",
                round((double) matched / brutes.size() / watches.size()));
        addRow("sameIds", "the same ids by all three", others == 0);
        atMost("differing", "matches that differ from those of another", others, "0");
    }

    private static long countDiffering(List<BitSet> some, List<BitSet> others) {
        return IntStream.range(0, Math.min(some.size(), others.size()))
                .filter(i -> !some.get(i).equals(others.get(i)))
                .count();
    }

    private static double megabytesUsed() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_PER_MEGABYTE;
    }

    private void addRow(String key, String what, Object value) {
        rows.add(String.join("\t", key, what, value.toString(), "", ""));
    }

    private void atLeast(String key, String what, double value, String least) {
        rows.add(String.join("\t", key, what, Double.toString(round(value)), least, ""));
    }

    private void atMost(String key, String what, double value, String most) {
        rows.add(String.join("\t", key, what, Double.toString(round(value)), "", most));
    }

    private static double round(double value) {
        return Math.round(value * THOUSANDTHS) / THOUSANDTHS;
    }
}
