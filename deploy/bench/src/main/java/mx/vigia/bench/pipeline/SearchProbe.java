package mx.vigia.bench.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import mx.vigia.bench.matching.WorkloadSample;
import mx.vigia.local.client.BillsClient;
import mx.vigia.local.client.HttpSession;

/**
 * Searches for some bills by a unique word and notes how long after its publication each was first found.
 *
 * <p>Ten times a second the missing bills are searched for together. One query holds 28 of them; at most two queries
 * are sent each time, so that the load of searching is bounded. While more than 56 are missing they take turns: none is
 * dropped, and each that was searched for in vain waits behind the others. Times then exceed the true ones by up to a
 * tenth of a second for every 56 that are missing; with fewer, by at most a tenth of a second and the search itself.
 */
public final class SearchProbe implements AutoCloseable {
    private static final Duration POLL_INTERVAL = Duration.ofMillis(100);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int MAX_QUERIES_AT_A_TIME = 2;

    private final BillsClient archive;
    private final Queue<SoughtBill> missing = new ConcurrentLinkedQueue<>();
    private final List<Double> seconds = new ArrayList<>();
    private final Thread looking = Thread.ofPlatform().name("looks").daemon().unstarted(this::pollUntilClosed);
    private volatile boolean closed;

    public SearchProbe(HttpSession session) {
        archive = new BillsClient(session);
        looking.start();
    }

    /** Starts to search for a bill that is published now. */
    public void track(int number) {
        missing.add(new SoughtBill(WorkloadSample.word(number), System.nanoTime()));
    }

    /** Returns how long each took, once all are found; fails if one is not found within a minute. */
    public List<Double> seconds() {
        long begun = System.nanoTime();
        while (!missing.isEmpty()) {
            if (!looking.isAlive() || System.nanoTime() - begun > TIMEOUT.toNanos()) {
                throw new IllegalStateException(missing.size() + " of the bills searched for were never found");
            }
            LockSupport.parkNanos(POLL_INTERVAL.toNanos());
        }
        synchronized (seconds) {
            return List.copyOf(seconds);
        }
    }

    private void pollUntilClosed() {
        for (long next = System.nanoTime(); !closed; next += POLL_INTERVAL.toNanos()) {
            ProbeQuery.split(List.copyOf(missing)).stream()
                    .limit(MAX_QUERIES_AT_A_TIME)
                    .forEach(this::ask);
            LockSupport.parkNanos(next + POLL_INTERVAL.toNanos() - System.nanoTime());
        }
    }

    private void ask(ProbeQuery query) {
        var titles = archive.search(query.text()).stream()
                .map(bill -> bill.path("title").asText())
                .toList();
        long answered = System.nanoTime();
        var found = query.foundAmong(titles);
        query.bills().forEach(bill -> {
            if (!found.contains(bill)) {
                moveToEnd(bill);
            }
        });
        found.forEach(bill -> noteFound(bill, answered));
    }

    /**
     * Moves a bill to the end; it is added before it is removed, so that the list of missing bills is never empty
     * meanwhile.
     */
    private void moveToEnd(SoughtBill bill) {
        missing.add(bill);
        missing.remove(bill);
    }

    /** Records a found bill; the time comes first, since all times are read once no bill is missing. */
    private void noteFound(SoughtBill bill, long moment) {
        synchronized (seconds) {
            seconds.add(bill.secondsUntil(moment));
        }
        missing.remove(bill);
    }

    @Override
    public void close() {
        closed = true;
    }
}
