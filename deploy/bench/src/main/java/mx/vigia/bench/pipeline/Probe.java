package mx.vigia.bench.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import mx.vigia.bench.matching.Draw;
import mx.vigia.local.visit.Archive;
import mx.vigia.local.visit.Visitor;

/**
 * Asks for some bills by a word of their own and notes how long after it was sighted each was found. Ten times a second all that are not found yet are asked for together, so
 * that looking is no load that grows with what it measures, and nobody waits to be looked for.
 */
public final class Probe implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int AT_ONCE = 40;
    private static final double NANOS = 1e9;

    private final Archive archive;
    private final Queue<Sought> wanted = new ConcurrentLinkedQueue<>();
    private final List<Double> seconds = new ArrayList<>();
    private final Thread looking = Thread.ofPlatform().name("looks").daemon().unstarted(this::look);
    private volatile boolean closed;

    /** A bill that is not found yet, by the word that it alone has, and when it was told of. */
    private record Sought(String word, long begun) {
        double secondsUntil(long moment) {
            return (moment - begun) / NANOS;
        }
    }

    public Probe(Visitor visitor) {
        archive = new Archive(visitor);
        looking.start();
    }

    /** Begins to ask for a bill that is told of now. */
    public void lookFor(int number) {
        wanted.add(new Sought(Draw.word(number), System.nanoTime()));
    }

    /** How long each took, once all are found; fails where one of them is not found in a minute. */
    public List<Double> seconds() {
        long begun = System.nanoTime();
        while (!wanted.isEmpty()) {
            if (!looking.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException(wanted.size() + " of the bills looked for were never found");
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        synchronized (seconds) {
            return List.copyOf(seconds);
        }
    }

    private void look() {
        for (long next = System.nanoTime(); !closed; next += LOOK_EVERY.toNanos()) {
            List<Sought> missing = List.copyOf(wanted);
            for (int from = 0; from < missing.size(); from += AT_ONCE) {
                lookFor(missing.subList(from, Math.min(missing.size(), from + AT_ONCE)));
            }
            LockSupport.parkNanos(next + LOOK_EVERY.toNanos() - System.nanoTime());
        }
    }

    private void lookFor(List<Sought> missing) {
        var titles = archive.search(missing.stream().map(Sought::word).collect(Collectors.joining(" OR "))).stream()
                .map(bill -> bill.path("title").asText())
                .toList();
        long found = System.nanoTime();
        for (Sought one : missing) {
            if (titles.stream().anyMatch(title -> title.endsWith(one.word()))) {
                wanted.remove(one);
                synchronized (seconds) {
                    seconds.add(one.secondsUntil(found));
                }
            }
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
