package mx.vigia.scraper.fetching;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/** What each host's robots.txt allows us (RFC 9309): fetched daily, 4xx allows all, no answer allows nothing. */
final class RobotsRules {
    private static final int REDIRECTS = 5;

    private final Doorstep doorstep;
    private final FetchingConfig.Robots config;
    private final InstantSource clock;
    private final Map<String, Door> doors = new ConcurrentHashMap<>();

    RobotsRules(Doorstep doorstep, InstantSource clock) {
        this.doorstep = doorstep;
        this.config = doorstep.config().robots();
        this.clock = clock;
    }

    /**
     * What the host behind this address says; it is asked anew where that is a day old, in turn like any page, and once
     * however many wait for it.
     *
     * @throws Failed.LeftAlone where the host answers that it wants to be left alone, or wanted so before
     */
    RobotsFile of(URI address, Duration pause) throws Failed {
        var origin = (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
        var door = doors.computeIfAbsent(origin, o -> new Door(new Semaphore(1, true), new AtomicReference<>()));
        try {
            door.queue().acquire();
            try {
                return upToDate(URI.create(origin + "/robots.txt"), door.file(), pause);
            } finally {
                door.queue().release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("interrupted", false);
        }
    }

    private RobotsFile upToDate(URI robots, AtomicReference<RobotsFile> known, Duration pause) throws Failed {
        var now = clock.instant();
        var before = known.get();
        if (before != null && before.until().isAfter(now)) {
            return before;
        }
        var asked = ask(robots, pause);
        var kept = !asked.isAnswered() && before != null && before.isGood(now) ? before.until(asked.until()) : asked;
        known.set(kept);
        return kept;
    }

    private RobotsFile ask(URI robots, Duration pause) throws Failed {
        var at = robots;
        try {
            for (var hops = 0; hops <= REDIRECTS; hops++) {
                var knock = Knock.look(at, Map.of("Accept-Encoding", "identity", "Accept", "text/plain,*/*;q=0.5"));
                var portion = Portion.head(config.mostBytes());
                var answer =
                        doorstep.ask(knock, pause, portion, doorstep.config().backOff());
                if (!answer.isRedirect()) {
                    return file(robots, answer);
                }
                at = at.resolve(answer.header("Location"));
            }
            return RobotsFile.allowingAll(
                    later(config.fresh()), later(config.fresh().multipliedBy(2)));
        } catch (Failed.LeftAlone e) {
            throw e;
        } catch (Failed | IllegalArgumentException e) {
            return RobotsFile.allowingNothing(later(config.again()), false, "robots.txt: " + e.getMessage());
        }
    }

    private RobotsFile file(URI robots, Answer answer) throws Failed {
        var status = answer.status();
        if (status == 429) {
            throw new Failed.LeftAlone(status, "robots.txt answered 429");
        }
        if (status >= 200 && status < 300) {
            var good = later(config.fresh().multipliedBy(2));
            return RobotsFile.saying(later(config.fresh()), good, robots, answer.bytes(), config.mostDelay());
        }
        return status >= 400 && status < 500
                ? RobotsFile.allowingAll(
                        later(config.fresh()), later(config.fresh().multipliedBy(2)))
                : RobotsFile.allowingNothing(later(config.again()), true, "robots.txt answered " + status);
    }

    private Instant later(Duration howLong) {
        return clock.instant().plus(howLong);
    }

    /** One host's file, and the queue of those who want to see it. */
    private record Door(Semaphore queue, AtomicReference<RobotsFile> file) {}
}
