package mx.vigia.analysis.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Schedules slow queries in turns. As many run at once as quick ones leave processors free, and always one, the least
 * time used first, so that a nearly finished query never waits for a long one. While quick queries need all processors,
 * that one yields for moments.
 */
final class SlowQueryScheduler {
    /** The longest time a slow query yields at once, so that it progresses however many quick ones arrive. */
    private static final long MAX_YIELD_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition condition = lock.newCondition();
    private final List<Waiting> waiting = new ArrayList<>();
    private final int processors;
    private int taken;
    private int quick;

    /** A waiting query, and the processor time it had used until then. */
    private record Waiting(long used, Condition called) {}

    /** Creates a scheduler for this number of processors. */
    SlowQueryScheduler(int processors) {
        this.processors = processors;
    }

    /** Registers a new query, which counts as quick until it proves slow. */
    void begin() {
        withLock(() -> quick++);
    }

    /** Ends a quick query, because it is finished or proved slow. */
    void end() {
        withLock(() -> {
            quick--;
            condition.signalAll();
            admitNext();
        });
    }

    /** Returns the number of queries that wait for a turn. */
    int countWaiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Returns the number of queries that have a turn. */
    int countRunning() {
        lock.lock();
        try {
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Whether a turn must be released: quick queries need the processor, or a waiting query has used no more time than
     * this.
     */
    boolean mustReleaseTurn(long used) {
        lock.lock();
        try {
            return taken > maxRunning() || waiting.stream().anyMatch(one -> one.used() <= used);
        } finally {
            lock.unlock();
        }
    }

    /** Takes a turn, waiting up to this many nanoseconds; returns whether it got one. */
    boolean tryTakeTurn(long used, long nanos) throws InterruptedException {
        lock.lock();
        var mine = new Waiting(used, lock.newCondition());
        try {
            waiting.add(mine);
            for (long left = nanos; taken >= maxRunning() || next() != mine; ) {
                if (left <= 0) {
                    return false;
                }
                left = mine.called().awaitNanos(left);
            }
            taken++;
            return true;
        } finally {
            waiting.remove(mine);
            admitNext();
            lock.unlock();
        }
    }

    /** Releases the turn. */
    void releaseTurn() {
        withLock(() -> {
            taken--;
            admitNext();
        });
    }

    /** Lets quick queries go first for a moment, if they need all processors. */
    void yieldToQuickQueries() throws InterruptedException {
        lock.lock();
        try {
            for (long left = MAX_YIELD_NANOS; quick >= processors && left > 0; ) {
                left = condition.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private int maxRunning() {
        return Math.max(1, processors - quick);
    }

    private Waiting next() {
        return waiting.stream().min(Comparator.comparingLong(Waiting::used)).orElseThrow();
    }

    private void admitNext() {
        if (taken < maxRunning() && !waiting.isEmpty()) {
            next().called().signal();
        }
    }

    private void withLock(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }
}
