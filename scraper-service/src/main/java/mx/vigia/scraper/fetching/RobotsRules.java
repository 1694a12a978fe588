package mx.vigia.scraper.fetching;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import mx.vigia.platform.time.RetrySchedule;

/**
 * The robots.txt rules of each host (RFC 9309): fetched daily; 4xx allows everything, no response allows nothing until
 * the host is requested again: soon after the first time, and each time after twice as long.
 */
final class RobotsRules {
    private static final int MAX_REDIRECTS = 5;

    private final PoliteExchange exchange;
    private final FetchingConfig.Robots config;
    private final InstantSource clock;
    private final Map<String, HostRobots> hosts = new ConcurrentHashMap<>();

    RobotsRules(PoliteExchange exchange, InstantSource clock) {
        this.exchange = exchange;
        this.config = exchange.config().robots();
        this.clock = clock;
    }

    /**
     * Returns the rules of the host of this address; refetched if a day old, in turn like any page, and once for all
     * waiting callers.
     *
     * @throws FailedExchange.LeftAlone if the host asks for a pause now or did so before
     */
    RobotsFile of(URI address, Duration pause) throws FailedExchange {
        var origin = origin(address);
        var hostRobots = hosts.computeIfAbsent(
                origin, o -> new HostRobots(new Semaphore(1, true), new AtomicReference<>(), new AtomicInteger()));
        try {
            hostRobots.queue().acquire();
            try {
                return refreshed(URI.create(origin + "/robots.txt"), hostRobots, pause);
            } finally {
                hostRobots.queue().release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailedExchange("interrupted", false);
        }
    }

    /**
     * Returns until when nothing is requested of this host, because it gave no response for its file; this may be in
     * the past.
     */
    Optional<Instant> findUnansweredUntil(URI address) {
        return Optional.ofNullable(hosts.get(origin(address)))
                .map(hostRobots -> hostRobots.file().get())
                .filter(file -> !file.isAnswered())
                .map(RobotsFile::until);
    }

    private static String origin(URI address) {
        return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    private RobotsFile refreshed(URI robots, HostRobots hostRobots, Duration pause) throws FailedExchange {
        var now = clock.instant();
        var before = hostRobots.file().get();
        if (before != null && before.until().isAfter(now)) {
            return before;
        }
        var asked = fetchRobotsFile(robots, pause, wait(hostRobots.misses().get()));
        hostRobots.misses().updateAndGet(misses -> asked.isAnswered() ? 0 : misses + 1);
        var kept = !asked.isAnswered() && before != null && before.isUsableWhenUnreachable(now)
                ? before.until(asked.until())
                : asked;
        hostRobots.file().set(kept);
        return kept;
    }

    private Duration wait(int misses) {
        return new RetrySchedule(config.soon(), config.again()).after(misses + 1);
    }

    private RobotsFile fetchRobotsFile(URI robots, Duration pause, Duration again) throws FailedExchange {
        var at = robots;
        try {
            for (var hops = 0; hops <= MAX_REDIRECTS; hops++) {
                var request = OutgoingRequest.get(
                        at, Map.of("Accept-Encoding", "identity", "Accept", "text/plain,*/*;q=0.5"));
                var portion = BodyRange.head(config.mostBytes());
                var answer = exchange.exchange(
                        request, pause, portion, exchange.config().backOff());
                if (!answer.isRedirect()) {
                    return file(robots, answer, again);
                }
                at = at.resolve(answer.header("Location"));
            }
            return RobotsFile.allowingAll(
                    later(config.fresh()), later(config.fresh().multipliedBy(2)));
        } catch (FailedExchange.LeftAlone e) {
            throw e;
        } catch (FailedExchange | IllegalArgumentException e) {
            return RobotsFile.allowingNothing(later(again), false, "robots.txt: " + e.getMessage());
        }
    }

    private RobotsFile file(URI robots, Answer answer, Duration again) throws FailedExchange {
        var status = answer.status();
        if (status == 429) {
            throw new FailedExchange.LeftAlone(status, "robots.txt answered 429");
        }
        if (status >= 200 && status < 300) {
            var good = later(config.fresh().multipliedBy(2));
            return RobotsFile.ofContent(later(config.fresh()), good, robots, answer.bytes(), config.mostDelay());
        }
        return status >= 400 && status < 500
                ? RobotsFile.allowingAll(
                        later(config.fresh()), later(config.fresh().multipliedBy(2)))
                : RobotsFile.allowingNothing(later(again), true, "robots.txt answered " + status);
    }

    private Instant later(Duration howLong) {
        return clock.instant().plus(howLong);
    }

    /** One host's file, the queue of those waiting for it, and the number of failures in a row. */
    private record HostRobots(Semaphore queue, AtomicReference<RobotsFile> file, AtomicInteger misses) {}
}
