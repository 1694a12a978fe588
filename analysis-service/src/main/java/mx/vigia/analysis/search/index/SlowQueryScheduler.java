package mx.vigia.analysis.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The turns of questions that are slow: as many at once as quick ones leave processors, and always one; first whoever has used least, so that what is nearly done
 * never waits for what has long to go. While quick questions need all processors, that one stands aside for moments.
 */
final class SlowQueryScheduler {
    /** A slow question stands aside no longer than this at a time, so that it goes on however many quick ones come. */
    private static final long MAX_YIELD_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final List<Waiting> waiting = new ArrayList<>();
    private final int processors;
    private int taken;
    private int quick;

    /** Somebody who waits, and the time of a processor they had until then. */
    private record Waiting(long used, Condition called) {}

    /** On so many processors. */
    SlowQueryScheduler(int processors) {
        this.processors = processors;
    }

    /** A question begins, quick until it proves slow. */
    void begin() {
        withLock(() -> quick++);
    }

    /** A quick question is answered, or proves slow. */
    void end() {
        withLock(() -> {
            quick--;
            room.signalAll();
            admitNext();
        });
    }

    /** How many wait for a turn. */
    int countWaiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** How many have one. */
    int countRunning() {
        lock.lock();
        try {
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Whether a turn is to be given back: quick questions need the processor, or somebody waits who has used no more than this. */
    boolean mustReleaseTurn(long used) {
        lock.lock();
        try {
            return taken > maxRunning() || waiting.stream().anyMatch(one -> one.used() <= used);
        } finally {
            lock.unlock();
        }
    }

    /** Takes a turn, waiting for it up to so many nanoseconds; says whether there was one. */
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

    /** Gives the turn back. */
    void releaseTurn() {
        withLock(() -> {
            taken--;
            admitNext();
        });
    }

    /** Lets quick questions go first, where they need all processors, for a moment. */
    void yieldToQuickQueries() throws InterruptedException {
        lock.lock();
        try {
            for (long left = MAX_YIELD_NANOS; quick >= processors && left > 0; ) {
                left = room.awaitNanos(left);
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
