package mx.vigia.scraper.fetching;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each host's robots.txt allows us (RFC 9309): fetched daily, 4xx allows all, no answer allows nothing. */
final class RobotsRules {
    private static final Duration FRESH = Duration.ofHours(24);
    private static final Duration FRESH_WITHOUT_ANSWER = Duration.ofMinutes(10);
    private static final int MOST_BYTES = 500 * 1024;
    private static final int REDIRECTS = 5;
    private static final String NAME = "vigia";

    private final Doorstep doorstep;
    private final InstantSource clock;
    private final Map<String, Rules> byOrigin = new ConcurrentHashMap<>();

    RobotsRules(Doorstep doorstep, InstantSource clock) {
        this.doorstep = doorstep;
        this.clock = clock;
    }

    /** The rules of the host behind this address, asked for anew where they are a day old, in turn like any page. */
    Rules of(URI address, Duration pause) throws Failed {
        var origin = address.getScheme() + "://" + address.getAuthority();
        var known = byOrigin.get(origin);
        if (known != null && known.until().isAfter(clock.instant())) {
            return known;
        }
        var asked = ask(URI.create(origin + "/robots.txt"), pause);
        var kept = keepLastGood(known, asked);
        byOrigin.put(origin, kept);
        return kept;
    }

    /** A host that stops answering keeps its last rules for one more day, and is asked again now and then. */
    private Rules keepLastGood(Rules known, Rules asked) {
        var now = clock.instant();
        var stillGood = known != null
                && known.answered()
                && known.lastGood().plus(FRESH).isAfter(now);
        return !asked.answered() && stillGood ? known.until(now.plus(FRESH_WITHOUT_ANSWER)) : asked;
    }

    private Rules ask(URI robots, Duration pause) throws Failed {
        var at = robots;
        try {
            for (var hops = 0; hops <= REDIRECTS; hops++) {
                var answer = once(at, pause);
                if (!answer.isRedirect()) {
                    return rules(robots, answer);
                }
                at = at.resolve(answer.header("Location"));
            }
            return answered(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), "");
        } catch (Failed.LeftAlone e) {
            throw e;
        } catch (Failed | IllegalArgumentException e) {
            return nothingAllowed("robots.txt: " + e.getMessage());
        }
    }

    private Answer once(URI at, Duration pause) throws Failed {
        var again = doorstep.config().backOff();
        return doorstep.ask(Knock.look(at, Map.of()), pause, MOST_BYTES * 4, again);
    }

    private Rules rules(URI robots, Answer answer) throws Failed {
        var status = answer.status();
        if (status >= 200 && status < 300) {
            var bytes = answer.bytes(MOST_BYTES * 4);
            var head = bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
            var parsed =
                    new SimpleRobotRulesParser().parseContent(robots.toString(), head, "text/plain", List.of(NAME));
            return answered(parsed, "robots.txt disallows it");
        }
        if (status >= 400 && status < 500 && status != 429) {
            return answered(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), "");
        }
        return nothingAllowed("robots.txt answered " + status);
    }

    private Rules answered(BaseRobotRules rules, String why) {
        var until = clock.instant().plus(FRESH);
        return new Rules(rules, until, until, true, why);
    }

    private Rules nothingAllowed(String why) {
        var until = clock.instant().plus(FRESH_WITHOUT_ANSWER);
        return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), until, until, false, why);
    }

    /** One host's rules, until when they hold and first held, and whether the host answered for them. */
    record Rules(BaseRobotRules rules, Instant until, Instant lastGood, boolean answered, String why) {
        Rules until(Instant later) {
            return new Rules(rules, later, lastGood, answered, why);
        }

        boolean allow(URI address) {
            return rules.isAllowed(address.toString());
        }

        /** The host's own wish for a pause, where it is longer than ours. */
        Duration pause(Duration ours) {
            var theirs = rules.getCrawlDelay();
            return theirs > ours.toMillis() ? Duration.ofMillis(theirs) : ours;
        }
    }
}
