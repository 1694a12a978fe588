package mx.vigia.scraper.fetching;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import mx.vigia.platform.store.StoreException;
import mx.vigia.scraper.fetching.HostGateStore.Look;
import mx.vigia.scraper.fetching.HostGateStore.Parting;
import org.jboss.logging.Logger;

/** Lets one request at a time through to a host, over all replicas and sites, and leaves the host alone for a while after each. */
final class HostGates implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(HostGates.class);
    private static final int RENEWALS_PER_LEASE = 3;

    private final HostGateStore book;
    private final FetchingConfig config;
    private final UUID us = UUID.randomUUID();
    private final Map<String, Semaphore> queues = new ConcurrentHashMap<>();
    private final Map<String, HostPermit> held = new ConcurrentHashMap<>();
    private final Thread renewing;

    HostGates(HostGateStore book, FetchingConfig config) {
        this.book = book;
        this.config = config;
        this.renewing = Thread.ofVirtual().name("gates").start(this::renew);
    }

    /**
     * Waits for our turn at this host, with nothing in hand; whoever comes through must close it.
     *
     * @throws FailedExchange where the host wants to be left alone for longer than we wait, or others hold it for too long
     */
    HostPermit turn(String host, Duration pause) throws FailedExchange {
        var queue = queues.computeIfAbsent(host, h -> new Semaphore(1, true));
        var deadline = System.nanoTime() + config.longestQueue().toNanos();
        var through = false;
        try {
            if (!queue.tryAcquire(config.longestQueue().toNanos(), TimeUnit.NANOSECONDS)) {
                throw timedOut(host);
            }
            try {
                var turn = new HostPermit(host, pause, queue, pass(host, deadline));
                held.put(host, turn);
                through = true;
                return turn;
            } finally {
                if (!through) {
                    queue.release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailedExchange("interrupted", false);
        }
    }

    /** How often the host has refused us lately, once the gate is ours. */
    private int pass(String host, long deadline) throws FailedExchange, InterruptedException {
        while (true) {
            switch (book.take(host, us, config.lease())) {
                case Look.Taken(var refusals) -> {
                    return refusals;
                }
                case Look.Closed(var left, var status, var why)
                when left.compareTo(config.longestWait()) > 0 -> throw new FailedExchange.LeftAlone(left, status, why);
                case Look.Closed(var left, var status, var why) -> sleep(left, deadline);
                case Look.Busy(var left) -> sleep(left, deadline);
            }
            if (System.nanoTime() - deadline > 0) {
                throw timedOut(host);
            }
        }
    }

    private static void sleep(Duration howLong, long deadline) throws InterruptedException {
        var nanos = Math.min(howLong.plusMillis(1).toNanos(), deadline - System.nanoTime());
        TimeUnit.NANOSECONDS.sleep(Math.max(1, nanos));
    }

    private FailedExchange timedOut(String host) {
        return new FailedExchange("waited %s for a turn at %s".formatted(config.longestQueue(), host), false);
    }

    /** For how long yet nobody knocks at this host, below zero where that is over; nothing where it never wanted to be left alone. */
    Optional<Duration> rest(String host) {
        return book.rest(host);
    }

    private void renew() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(config.lease().toMillis() / RENEWALS_PER_LEASE);
                if (!held.isEmpty()) {
                    renewAll();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void renewAll() {
        try {
            book.renew(List.copyOf(held.keySet()), us, config.lease());
        } catch (StoreException e) {
            LOG.warnf("the gates of the hosts were not renewed: %s", e.getMessage());
        }
    }

    /** No more renewing; what is still held is let go when its lease is over. */
    @Override
    public void close() {
        renewing.interrupt();
    }

    /** One request's turn at a host; the pause begins when it ends. */
    final class HostPermit implements AutoCloseable {
        private final String host;
        private final Duration pause;
        private final Semaphore queue;
        private final int refusalsBefore;
        private int refusals;
        private Duration closed = Duration.ZERO;
        private int status;
        private String why = "";

        private HostPermit(String host, Duration pause, Semaphore queue, int refusals) {
            this.host = host;
            this.pause = withJitter(pause);
            this.queue = queue;
            this.refusalsBefore = refusals;
        }

        /** Nobody knocks here for so long, or as long as we grant any host; zero is the status of no answer. */
        void closeFor(Duration wish, int answered, String because) {
            status = answered;
            var most = config.longestRest();
            var capped = wish.compareTo(most) > 0;
            closed = capped ? most : wish;
            why = capped ? because + ", cut to " + most : because;
        }

        /** Nobody knocks here for a while, twice as long as after the last refusal. */
        void refused(int answered, String because) {
            refusals = refusalsBefore + 1;
            var doublings = Math.min(refusalsBefore, Long.SIZE / 2);
            var wish = Math.min(
                    (double) config.refusalWait().toMillis() * (1L << doublings),
                    config.longestRest().toMillis());
            closeFor(withJitter(Duration.ofMillis((long) wish)), answered, because);
        }

        @Override
        public void close() {
            held.remove(host);
            try {
                book.leave(host, us, new Parting(pause, closed, status, why, refusals));
            } finally {
                queue.release();
            }
        }

        private Duration withJitter(Duration least) {
            return least.plusMillis((long) (least.toMillis()
                    * config.jitter()
                    * ThreadLocalRandom.current().nextDouble()));
        }
    }
}
