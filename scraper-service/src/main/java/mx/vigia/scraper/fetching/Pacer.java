package mx.vigia.scraper.fetching;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time through to a host, and leaves the host alone for a while after each. */
final class Pacer {
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    /** Waits for our turn at this host; whoever comes through must {@link Turn#close() close} the turn. */
    Turn turn(String host, Duration pause) {
        var gate = gates.computeIfAbsent(host, h -> new Gate());
        gate.lock.lock();
        sleepUntil(gate.notBefore);
        return new Turn(gate, pause);
    }

    /** Nobody knocks at this host before so long from now. */
    void leaveAlone(String host, Duration howLong) {
        var gate = gates.computeIfAbsent(host, h -> new Gate());
        gate.notBefore = Math.max(gate.notBefore, System.nanoTime() + howLong.toNanos());
    }

    private static void sleepUntil(long moment) {
        var left = moment - System.nanoTime();
        if (left <= 0) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Gate {
        private final ReentrantLock lock = new ReentrantLock(true);
        private volatile long notBefore = System.nanoTime();
    }

    /** One request's turn at a host; the pause begins when it ends. */
    record Turn(Gate gate, Duration pause) {
        void close() {
            gate.notBefore = Math.max(gate.notBefore, System.nanoTime() + pause.toNanos());
            gate.lock.unlock();
        }
    }
}
