package mx.vigia.bench.matching;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How many bills a contender processed, and how long it took: by the clock, and by the processor time of the whole
 * process, garbage collection included, which is what it would take on a core of its own. Bills are submitted in order,
 * over and over.
 */
final class Measurement<A> {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int MAX_KEPT_ANSWERS = 100;

    private final Matcher<A> contender;
    private final List<InventedBill> bills;
    private final List<A> kept = new ArrayList<>();
    private int answered;
    private long onTheClock;
    private long onACore;

    Measurement(Matcher<A> contender, List<InventedBill> bills) {
        this.contender = contender;
        this.bills = bills;
    }

    /** Runs for this long, and for one bill at least. */
    void runFor(Duration time) {
        long core = MACHINE.getProcessCpuTime();
        long begun = System.nanoTime();
        long until = begun + time.toNanos();
        do {
            keep(contender.match(bills.get(answered++ % bills.size())));
        } while (System.nanoTime() < until);
        onTheClock += System.nanoTime() - begun;
        onACore += MACHINE.getProcessCpuTime() - core;
    }

    /** Returns the results of the first bills, as query indexes. */
    List<BitSet> firstAnswers() {
        return kept.stream().map(contender::places).toList();
    }

    /** Returns bills per second of one core. */
    double billsPerCpuSecond() {
        return answered * NANOS_PER_SECOND / onACore;
    }

    /** Returns bills per second of the clock, whatever else the machine did. */
    double billsPerSecond() {
        return answered * NANOS_PER_SECOND / onTheClock;
    }

    private void keep(A answers) {
        if (kept.size() < MAX_KEPT_ANSWERS) {
            kept.add(answers);
        }
    }
}
