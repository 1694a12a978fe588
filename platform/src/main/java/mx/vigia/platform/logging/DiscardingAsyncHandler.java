package mx.vigia.platform.logging;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Handler;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.handlers.AsyncHandler;

/**
 * Passes log records to a handler on a thread of its own, so that no caller waits for that handler. Records beyond the
 * capacity are discarded and counted.
 */
final class DiscardingAsyncHandler extends AsyncHandler {
    /** How long a stop waits for records that are not written yet. */
    private static final Duration DRAIN_TIMEOUT = Duration.ofSeconds(2);

    private final Handler target;
    private final int capacity;
    private final Semaphore free;
    private final LongAdder dropped = new LongAdder();

    /**
     * Creates a handler in front of another.
     *
     * @param capacity how many records may be unwritten, the one that is being written included
     */
    DiscardingAsyncHandler(Handler target, int capacity) {
        super(capacity);
        this.target = target;
        this.capacity = capacity;
        this.free = new Semaphore(capacity);
        setOverflowAction(OverflowAction.DISCARD);
        addHandler(new ReleasingHandler(target, free));
    }

    /** Returns how many records were discarded. */
    long dropped() {
        return dropped.sum();
    }

    @Override
    protected void doPublish(ExtLogRecord record) {
        if (free.tryAcquire()) {
            super.doPublish(record);
        } else {
            dropped.increment();
        }
    }

    /** Does nothing: the target flushes each record, and a caller must not wait for it. */
    @Override
    public void flush() {}

    /** Waits a moment for what is not written yet; a target that is blocked is left open, as closing it would block. */
    @Override
    public void close() {
        var drained = isDrained();
        setCloseChildren(false);
        super.close();
        if (drained) {
            target.close();
        }
    }

    /** Waits a moment until everything that was logged so far is written; later records may be logged all the same. */
    void awaitWritten() {
        if (isDrained()) {
            free.release(capacity);
        }
    }

    private boolean isDrained() {
        try {
            return free.tryAcquire(capacity, DRAIN_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Frees a record's place once the target has written it. */
    private static final class ReleasingHandler extends ExtHandler {
        private final Handler target;
        private final Semaphore free;

        ReleasingHandler(Handler target, Semaphore free) {
            this.target = target;
            this.free = free;
        }

        @Override
        protected void doPublish(ExtLogRecord record) {
            try {
                target.publish(record);
            } finally {
                free.release();
            }
        }
    }
}
