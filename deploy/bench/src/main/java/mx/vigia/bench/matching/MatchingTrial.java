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
 * Puts the same bills to the same watches in three ways, on one thread and in turns, so that a busy machine is as hard on each; writes a line a figure: key, what it is,
 * value, the least it may be or nothing, the most it may be or nothing.
 *
 * <p>Arguments: the folder of the corpus, how many watches, and the file to write.
 */
final class MatchingTrial {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final long SEED = 20261128;
    private static final int BILLS = 2_000;
    private static final int LENGTH = 3_000;
    private static final int ROUNDS = 6;
    private static final Duration WARM = Duration.ofSeconds(6);
    private static final Duration TURN = Duration.ofSeconds(2);
    private static final Duration SLOW_TURN = Duration.ofSeconds(5);
    private static final double MEGABYTE = 1024 * 1024;
    private static final double NANOS = 1e9;
    private static final double THOUSANDTHS = 1_000;

    private final List<String> told = new ArrayList<>();
    private final List<String> watches;
    private final List<InventedBill> bills;

    private MatchingTrial(Titles titles, int watches) {
        var chance = new Random(SEED);
        this.watches = new QueryGenerator(new Vocabulary(titles.all(), chance), chance).draw(watches);
        this.bills = IntStream.range(0, BILLS)
                .mapToObj(i -> InventedBill.of(LENGTH, titles.all(), chance))
                .toList();
        say("words", "words are drawn from the titles of", titles.whence());
        say("titles", "titles", titles.all().size());
        say("watches", "watches", watches);
    }

    public static void main(String[] arguments) throws IOException {
        var trial = new MatchingTrial(Titles.in(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
        trial.run();
        Files.write(Path.of(arguments[2]), trial.told);
    }

    private void run() {
        var compiled = new CompiledContender();
        register(compiled);
        try (var monitored = new LuceneMonitorContender()) {
            monitored.register(watches);
            var oneByOne = new BruteForceContender();
            oneByOne.register(watches);
            System.out.println("Registered with all three, answering …");
            new Measurement<>(compiled, bills).on(WARM);
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
        double clock = (System.nanoTime() - begun) / NANOS;
        atMost(
                "registerSeconds",
                "seconds of a core to register them",
                (MACHINE.getProcessCpuTime() - core) / NANOS,
                "10");
        say("registerSecondsOfTheClock", "the same by the clock", rounded(clock));
        atMost("megabytes", "megabytes they take on the heap, after a collection", megabytesUsed() - before, "200");
    }

    private void answer(Measurement<?> ours, Measurement<?> monitors, Measurement<?> brutes) {
        for (int round = 0; round < ROUNDS; round++) {
            ours.on(TURN);
            monitors.on(TURN);
            brutes.on(SLOW_TURN);
        }
        atLeast("billsPerSecond", "bills answered in a second of one core", ours.perSecond(), "1000");
        say(
                "billsPerSecondOfTheClock",
                "the same by the clock, beside whatever else runs here",
                rounded(ours.perSecondOfTheClock()));
        say("monitorPerSecond", "by lucene-monitor, MultipassTermFiltered(2)", rounded(monitors.perSecond()));
        say("brutePerSecond", "one by one, over an index in memory", rounded(brutes.perSecond()));
        atLeast("timesMonitor", "times as many as lucene-monitor", ours.perSecond() / monitors.perSecond(), "20");
        atLeast("timesBruteForce", "times as many as one by one", ours.perSecond() / brutes.perSecond(), "200");
        compare(ours.first(), monitors.first(), brutes.first());
    }

    /** Id by id, outside of what is timed, as far as the slowest came. */
    private void compare(List<BitSet> ours, List<BitSet> monitors, List<BitSet> brutes) {
        long matched = brutes.stream().mapToLong(BitSet::cardinality).sum();
        long others = differing(ours, brutes) + differing(ours, monitors);
        say("compared", "bills whose answers were compared, id by id", brutes.size());
        say(
                "matchedShare",
                "share of the watches that a bill answers",
                rounded((double) matched / brutes.size() / watches.size()));
        say("sameIds", "the same ids by all three", others == 0);
        atMost("differing", "answers that differ from those of another", others, "0");
    }

    private static long differing(List<BitSet> some, List<BitSet> others) {
        return IntStream.range(0, Math.min(some.size(), others.size()))
                .filter(i -> !some.get(i).equals(others.get(i)))
                .count();
    }

    private static double megabytesUsed() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private void say(String key, String what, Object value) {
        told.add(String.join("\t", key, what, value.toString(), "", ""));
    }

    private void atLeast(String key, String what, double value, String least) {
        told.add(String.join("\t", key, what, Double.toString(rounded(value)), least, ""));
    }

    private void atMost(String key, String what, double value, String most) {
        told.add(String.join("\t", key, what, Double.toString(rounded(value)), "", most));
    }

    private static double rounded(double value) {
        return Math.round(value * THOUSANDTHS) / THOUSANDTHS;
    }
}
