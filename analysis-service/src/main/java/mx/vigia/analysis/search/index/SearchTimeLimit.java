package mx.vigia.analysis.search.index;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * How long one question may take. For a moment of a processor's time it runs as it comes; what takes more goes on by turns on what others leave,
 * whoever has used least first; when its time is over it ends with what it has found. So questions of thousands of common words take neither all processors nor the time of others.
 */
final class SearchTimeLimit implements AutoCloseable {
    /** Time of a processor after which a question goes on by turns: nearly all that people ask are answered in less. */
    static final Duration QUICK_CPU_TIME = Duration.ofMillis(10);

    /** Whoever has used so much more of a processor than one who waits leaves the turn to them. */
    static final Duration TURN_CPU_TIME = Duration.ofMillis(5);

    /** Time of a processor that nobody is denied: every question that people ask is answered in this, on however busy a machine. */
    static final Duration GUARANTEED_CPU_TIME = Duration.ofMillis(150);

    /** By the clock; whoever had more than is free ends then. */
    static final Duration MAX_WALL_TIME = Duration.ofMillis(1_200);

    /** Slow questions that may wait for their turn; more of them end at once with what they have, or go on to what is free. */
    private static final int MAX_WAITING_QUERIES = 16;

    private static final ThreadMXBean THREAD_BEAN = ManagementFactory.getThreadMXBean();

    private final SlowQueryScheduler turns;
    private final LongSupplier clock;
    private final LongSupplier processor;
    private final SearchTimeUsed had;
    private final long begun;
    private final long worked;
    private boolean quick = true;
    private boolean turn;

    /** By these clocks, in nanoseconds. */
    SearchTimeLimit(SlowQueryScheduler turns, LongSupplier clock, LongSupplier processor) {
        this(turns, clock, processor, new SearchTimeUsed());
    }

    /** The same for one more question of whoever has had this time, to which its own is added. */
    SearchTimeLimit(SlowQueryScheduler turns, LongSupplier clock, LongSupplier processor, SearchTimeUsed had) {
        this.turns = turns;
        this.clock = clock;
        this.processor = processor;
        this.had = had;
        begun = clock.getAsLong() - had.wallNanos();
        worked = processor.getAsLong() - had.cpuNanos();
        turns.begin();
    }

    /** Patience with each of many who share the processors. */
    static Function<SearchTimeUsed, SearchTimeLimit> sharingProcessors() {
        var turns = new SlowQueryScheduler(Runtime.getRuntime().availableProcessors());
        return had -> new SearchTimeLimit(turns, System::nanoTime, THREAD_BEAN::getCurrentThreadCpuTime, had);
    }

    /** Whether the question may go on, for a millisecond or some; whoever is slow is answered when it is its turn. */
    boolean mayContinue() {
        long spent = clock.getAsLong() - begun;
        if (spent < QUICK_CPU_TIME.toNanos()) {
            return true;
        }
        long used = processor.getAsLong() - worked;
        if (used < QUICK_CPU_TIME.toNanos()) {
            return true;
        }
        enterSlowQueue();
        boolean mayEnd = used >= GUARANTEED_CPU_TIME.toNanos();
        if (mayEnd && spent >= MAX_WALL_TIME.toNanos()) {
            return false;
        }
        return hasTurn(used, MAX_WALL_TIME.toNanos() - spent) || !mayEnd;
    }

    private boolean hasTurn(long used, long most) {
        try {
            if (turn && turns.mustReleaseTurn(used - TURN_CPU_TIME.toNanos())) {
                leaveTurn();
            }
            if (!turn && turns.countWaiting() < MAX_WAITING_QUERIES) {
                turn = turns.tryTakeTurn(used, most);
            }
            turns.yieldToQuickQueries();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return turn;
    }

    private void enterSlowQueue() {
        if (quick) {
            quick = false;
            turns.end();
        }
    }

    private void leaveTurn() {
        if (turn) {
            turn = false;
            turns.releaseTurn();
        }
    }

    /** Leaves the turn to the next. */
    @Override
    public void close() {
        had.setUsed(clock.getAsLong() - begun, processor.getAsLong() - worked);
        enterSlowQueue();
        leaveTurn();
    }
}
