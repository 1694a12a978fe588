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
import mx.vigia.scraper.fetching.HostGateStore.HostRelease;
import mx.vigia.scraper.fetching.HostGateStore.LockResult;
import org.jboss.logging.Logger;

/**
 * Keeps the crawl delay of each host (politeness): one request at a time over all replicas and sites, with a pause
 * after each.
 */
final class HostGates implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(HostGates.class);
    private static final int RENEWALS_PER_LEASE = 3;

    private final HostGateStore gateStore;
    private final FetchingConfig config;
    private final UUID us = UUID.randomUUID();
    private final Map<String, Semaphore> queues = new ConcurrentHashMap<>();
    private final Map<String, HostPermit> held = new ConcurrentHashMap<>();
    private final Thread renewing;

    HostGates(HostGateStore gateStore, FetchingConfig config) {
        this.gateStore = gateStore;
        this.config = config;
        this.renewing = Thread.ofVirtual().name("gates").start(this::renew);
    }

    /**
     * Waits for the turn at this host, without holding other resources; the returned permit must be closed.
     *
     * @throws FailedExchange if the host's pause exceeds the longest wait, or it is in use for too long
     */
    HostPermit acquirePermit(String host, Duration pause) throws FailedExchange {
        var queue = queues.computeIfAbsent(host, h -> new Semaphore(1, true));
        var deadline = System.nanoTime() + config.longestQueue().toNanos();
        var through = false;
        try {
            if (!queue.tryAcquire(config.longestQueue().toNanos(), TimeUnit.NANOSECONDS)) {
                throw timedOut(host);
            }
            try {
                var permit = new HostPermit(host, pause, queue, pass(host, deadline));
                held.put(host, permit);
                through = true;
                return permit;
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

    /** Takes the lock; returns how many times the host has recently refused requests. */
    private int pass(String host, long deadline) throws FailedExchange, InterruptedException {
        while (true) {
            switch (gateStore.tryLock(host, us, config.lease())) {
                case LockResult.Taken(var refusals) -> {
                    return refusals;
                }
                case LockResult.Closed(var left, var status, var why)
                when left.compareTo(config.longestWait()) > 0 -> throw new FailedExchange.LeftAlone(left, status, why);
                case LockResult.Closed(var left, var status, var why) -> sleep(left, deadline);
                case LockResult.Busy(var left) -> sleep(left, deadline);
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

    /** Returns the remaining pause of this host, negative if it is over; empty if it never asked for one. */
    Optional<Duration> rest(String host) {
        return gateStore.rest(host);
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
            gateStore.renew(List.copyOf(held.keySet()), us, config.lease());
        } catch (StoreException e) {
            LOG.warnf("Host locks not renewed: %s", e.getMessage());
        }
    }

    /** Stops renewing; locks still held are released when their lease expires. */
    @Override
    public void close() {
        renewing.interrupt();
    }

    /** The permit for one request to a host; the pause begins when it is closed. */
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

        /** Makes no request to the host for this time, up to the granted maximum; zero is the status of no response. */
        void closeFor(Duration duration, int answered, String because) {
            status = answered;
            var maxDuration = config.longestRest();
            var capped = duration.compareTo(maxDuration) > 0;
            closed = capped ? maxDuration : duration;
            why = capped ? because + ", cut to " + maxDuration : because;
        }

        /** Makes no request to the host for a while, twice as long as after the last refusal. */
        void refused(int answered, String because) {
            refusals = refusalsBefore + 1;
            var doublings = Math.min(refusalsBefore, Long.SIZE / 2);
            var request = Math.min(
                    (double) config.refusalWait().toMillis() * (1L << doublings),
                    config.longestRest().toMillis());
            closeFor(withJitter(Duration.ofMillis((long) request)), answered, because);
        }

        @Override
        public void close() {
            held.remove(host);
            try {
                gateStore.release(host, us, new HostRelease(pause, closed, status, why, refusals));
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
