package mx.vigia.analysis.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;

/**
 * How long one question may take. For a moment of a processor's time it runs as it comes; what takes more goes on only while few others as slow do, and waits for its turn;
 * when its time is over it ends with what it has found. So a question of thousands of common words takes neither all processors nor the time of others.
 */
final class Patience implements QueryTimeout, AutoCloseable {
    /** Time of a processor: almost every question is answered many times over in this, on however busy a machine. */
    static final Duration FREE = Duration.ofMillis(150);

    /** Lucene asks less often the longer it takes: it ends after at most half as much again. */
    static final Duration MOST = Duration.ofMillis(1_200);

    /** Slow questions that may wait for their turn; more of them end at once with what they have. */
    private static final int MOST_WAITING = 16;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Semaphore turns;
    private final LongSupplier clock;
    private final LongSupplier processor;
    private final long begun;
    private final long worked;
    private boolean turn;

    Patience(Semaphore turns) {
        this(turns, System::nanoTime, THREADS::getCurrentThreadCpuTime);
    }

    /** By these clocks, in nanoseconds. */
    Patience(Semaphore turns, LongSupplier clock, LongSupplier processor) {
        this.turns = turns;
        this.clock = clock;
        this.processor = processor;
        begun = clock.getAsLong();
        worked = processor.getAsLong();
    }

    /** Turns for as many slow questions as leave half of the processors to all others. */
    static Semaphore turns() {
        return new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    }

    @Override
    public boolean shouldExit() {
        long spent = clock.getAsLong() - begun;
        if (spent < FREE.toNanos() || processor.getAsLong() - worked < FREE.toNanos()) {
            return false;
        }
        return spent >= MOST.toNanos() || !turn && !waitedForTurn(MOST.toNanos() - spent);
    }

    private boolean waitedForTurn(long most) {
        if (turns.getQueueLength() >= MOST_WAITING) {
            return false;
        }
        try {
            turn = turns.tryAcquire(most, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return turn;
    }

    /** Leaves the turn to the next. */
    @Override
    public void close() {
        if (turn) {
            turns.release();
        }
    }
}
