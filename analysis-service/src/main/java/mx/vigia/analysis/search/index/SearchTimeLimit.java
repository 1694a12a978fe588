package mx.vigia.analysis.search.index;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * The time limit of one query. The first milliseconds of processor time run at once; after that the query continues in
 * turns on the processors left free by others, least time used first; at the limit it ends with the results found. So
 * queries of thousands of common words take neither all processors nor the time of others.
 */
final class SearchTimeLimit implements AutoCloseable {
    /** The processor time after which a query continues in turns; nearly all queries of people finish sooner. */
    static final Duration QUICK_CPU_TIME = Duration.ofMillis(10);

    /** A query that has used this much more processor time than a waiting one gives its turn to that one. */
    static final Duration TURN_CPU_TIME = Duration.ofMillis(5);

    /**
     * The processor time that every query gets. Every query of people finishes in this time, on however busy a machine.
     */
    static final Duration GUARANTEED_CPU_TIME = Duration.ofMillis(150);

    /** The wall-clock limit. A query with more than the guaranteed processor time ends then. */
    static final Duration MAX_WALL_TIME = Duration.ofMillis(1_200);

    /**
     * The maximum number of slow queries that wait for a turn. Further ones end at once with their results, or continue
     * up to the guaranteed time.
     */
    private static final int MAX_WAITING_QUERIES = 16;

    private static final ThreadMXBean THREAD_BEAN = ManagementFactory.getThreadMXBean();

    private final SlowQueryScheduler queryScheduler;
    private final LongSupplier clock;
    private final LongSupplier processor;
    private final SearchTimeUsed had;
    private final long begun;
    private final long worked;
    private boolean quick = true;
    private boolean turn;

    /** Creates a limit with these clocks, in nanoseconds. */
    SearchTimeLimit(SlowQueryScheduler queryScheduler, LongSupplier clock, LongSupplier processor) {
        this(queryScheduler, clock, processor, new SearchTimeUsed());
    }

    /** Creates a limit for one more query of a request, whose time is added to the time used so far. */
    SearchTimeLimit(SlowQueryScheduler queryScheduler, LongSupplier clock, LongSupplier processor, SearchTimeUsed had) {
        this.queryScheduler = queryScheduler;
        this.clock = clock;
        this.processor = processor;
        this.had = had;
        begun = clock.getAsLong() - had.wallNanos();
        worked = processor.getAsLong() - had.cpuNanos();
        queryScheduler.begin();
    }

    /** Returns a factory of limits for many queries that share the processors. */
    static Function<SearchTimeUsed, SearchTimeLimit> sharingProcessors() {
        var queryScheduler = new SlowQueryScheduler(Runtime.getRuntime().availableProcessors());
        return had -> new SearchTimeLimit(queryScheduler, System::nanoTime, THREAD_BEAN::getCurrentThreadCpuTime, had);
    }

    /** Whether the query may continue for about a millisecond; a slow query waits here for its turn. */
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

    private boolean hasTurn(long used, long max) {
        try {
            if (turn && queryScheduler.mustReleaseTurn(used - TURN_CPU_TIME.toNanos())) {
                leaveTurn();
            }
            if (!turn && queryScheduler.countWaiting() < MAX_WAITING_QUERIES) {
                turn = queryScheduler.tryTakeTurn(used, max);
            }
            queryScheduler.yieldToQuickQueries();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return turn;
    }

    private void enterSlowQueue() {
        if (quick) {
            quick = false;
            queryScheduler.end();
        }
    }

    private void leaveTurn() {
        if (turn) {
            turn = false;
            queryScheduler.releaseTurn();
        }
    }

    /** Releases the turn to the next query. */
    @Override
    public void close() {
        had.setUsed(clock.getAsLong() - begun, processor.getAsLong() - worked);
        enterSlowQueue();
        leaveTurn();
    }
}
