package mx.vigia.scraper.fetching;

import crawlercommons.filters.basic.BasicURLNormalizer;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules of one host's robots.txt.
 *
 * @param until when it is fetched again
 * @param good until when it stays valid although the host no longer responds
 * @param isAnswered whether the host stated what it allows
 * @param isHeard whether it responded at all
 * @param lettered the same rules where a {@code #} within a path is a letter
 */
record RobotsFile(
        Instant until,
        Instant good,
        boolean isAnswered,
        boolean isHeard,
        BaseRobotRules rules,
        BaseRobotRules lettered,
        String why) {
    private static final String ROBOT_NAME = "vigia";
    private static final BasicURLNormalizer NORMALIZER = new BasicURLNormalizer();
    private static final Pattern PATH_WITH_HASH = Pattern.compile("(?im)^\\s*(?:dis)?allow\\s*:\\s*[/*]\\S*#\\S+");

    static RobotsFile allowingAll(Instant until, Instant good) {
        var rules = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        return new RobotsFile(until, good, true, true, rules, rules, "");
    }

    /** Returns rules that allow nothing before this moment, at which the host is requested again. */
    static RobotsFile allowingNothing(Instant until, boolean received, String why) {
        var rules = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        var given = "%s; not asked again until %s".formatted(why, until.truncatedTo(ChronoUnit.SECONDS));
        return new RobotsFile(until, until, false, received, rules, rules, given);
    }

    /** Parses the file; a requested pause is granted up to the maximum. */
    static RobotsFile ofContent(Instant until, Instant good, URI robots, byte[] bytes, Duration mostDelay) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var lettered =
                PATH_WITH_HASH.matcher(text).replaceAll(line -> line.group().replace("#", "%23"));
        return new RobotsFile(
                until,
                good,
                true,
                true,
                parse(robots, text, mostDelay),
                parse(robots, lettered, mostDelay),
                "robots.txt disallows it");
    }

    /** The parser would take a long pause for a disallowed site; Vigía waits, up to the longest delay. */
    private static BaseRobotRules parse(URI robots, String text, Duration mostDelay) {
        var parser = new SimpleRobotRulesParser();
        parser.setMaxCrawlDelay(Long.MAX_VALUE);
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        var rules = parser.parseContent(robots.toString(), bytes, "text/plain", List.of(ROBOT_NAME));
        rules.setCrawlDelay(Math.min(rules.getCrawlDelay(), mostDelay.toMillis()));
        return rules;
    }

    RobotsFile until(Instant later) {
        return new RobotsFile(later, good, isAnswered, isHeard, rules, lettered, why);
    }

    /** Whether the host once answered and its rules are still valid although it no longer does. */
    boolean isUsableWhenUnreachable(Instant now) {
        return isAnswered && good.isAfter(now);
    }

    /**
     * Whether the address may be requested, however it is written; {@code letters} treats a {@code #} within a path as
     * a letter.
     */
    boolean allows(URI address, boolean letters) {
        var binding = letters ? lettered : rules;
        var normal = NORMALIZER.filter(address.toString());
        return binding.isAllowed(address.toString()) && (normal == null || binding.isAllowed(normal));
    }

    /** Returns the host's own pause, if longer than the configured one. */
    Duration pause(Duration ours) {
        var theirs = rules.getCrawlDelay();
        return theirs > ours.toMillis() ? Duration.ofMillis(theirs) : ours;
    }
}
