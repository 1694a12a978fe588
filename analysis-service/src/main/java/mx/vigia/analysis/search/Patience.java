package mx.vigia.analysis.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How long one question may take. For a moment of a processor's time it runs as it comes; what takes more goes on only while few others as slow do, by turns with those
 * that wait; when its time is over it ends with what it has found. So questions of thousands of common words take neither all processors nor the time of others.
 */
final class Patience implements AutoCloseable {
    /** Time of a processor after which a question goes on by turns: most are answered in less. */
    static final Duration QUICK = Duration.ofMillis(20);

    /** Time of a processor that a turn lasts while others wait for theirs. */
    static final Duration TURN = Duration.ofMillis(20);

    /** Time of a processor that nobody is denied: every question that people ask is answered in this, on however busy a machine. */
    static final Duration FREE = Duration.ofMillis(150);

    /** By the clock; whoever had more than is free ends then. */
    static final Duration MOST = Duration.ofMillis(1_200);

    /** Slow questions that may wait for their turn; more of them end at once with what they have, or go on to what is free. */
    private static final int MOST_WAITING = 16;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Semaphore turns;
    private final LongSupplier clock;
    private final LongSupplier processor;
    private final long begun;
    private final long worked;
    private boolean turn;
    private long turnBegun;

    /** By these clocks, in nanoseconds. */
    Patience(Semaphore turns, LongSupplier clock, LongSupplier processor) {
        this.turns = turns;
        this.clock = clock;
        this.processor = processor;
        begun = clock.getAsLong();
        worked = processor.getAsLong();
    }

    /** Patience with each of many who share turns for as many slow questions as leave half of the processors to all others. */
    static Supplier<Patience> byTurns() {
        var turns = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
        return () -> new Patience(turns, System::nanoTime, THREADS::getCurrentThreadCpuTime);
    }

    /** Whether the question may go on, for a millisecond or some; whoever is slow is answered when it is its turn. */
    boolean goesOn() {
        long spent = clock.getAsLong() - begun;
        if (spent < QUICK.toNanos()) {
            return true;
        }
        long used = processor.getAsLong() - worked;
        if (used < QUICK.toNanos()) {
            return true;
        }
        boolean mayEnd = used >= FREE.toNanos();
        if (mayEnd && spent >= MOST.toNanos()) {
            return false;
        }
        return hasTurn(used) || waitedForTurn(used, MOST.toNanos() - spent) || !mayEnd;
    }

    private boolean hasTurn(long used) {
        boolean over = turn && used - turnBegun >= TURN.toNanos() && turns.hasQueuedThreads();
        if (over) {
            close();
        }
        return turn;
    }

    private boolean waitedForTurn(long used, long most) {
        if (turns.getQueueLength() >= MOST_WAITING) {
            return false;
        }
        try {
            turn = turns.tryAcquire(most, TimeUnit.NANOSECONDS);
            turnBegun = used;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return turn;
    }

    /** Leaves the turn to the next. */
    @Override
    public void close() {
        if (turn) {
            turn = false;
            turns.release();
        }
    }
}
