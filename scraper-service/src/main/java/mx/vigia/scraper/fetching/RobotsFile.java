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
 * What one host's robots.txt allows.
 *
 * @param until when it is asked for anew
 * @param good until when it holds although the host no longer answers
 * @param isAnswered whether the host said what it allows
 * @param isHeard whether it said anything at all
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

    /** Nothing before this moment, at which the host is asked again. */
    static RobotsFile allowingNothing(Instant until, boolean heard, String why) {
        var rules = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        var told = "%s; not asked again until %s".formatted(why, until.truncatedTo(ChronoUnit.SECONDS));
        return new RobotsFile(until, until, false, heard, rules, rules, told);
    }

    /** The file with these bytes; a pause it asks for is granted up to so long. */
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

    /** The parser would take a long pause for "keep out"; we wait, as long as we are willing to. */
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

    /** True where the host once answered and its rules hold for a while although it no longer does. */
    boolean isUsableWhenUnreachable(Instant now) {
        return isAnswered && good.isAfter(now);
    }

    /** True where we may ask, in whichever way the address is written; {@code letters} reads a {@code #} within a path as one. */
    boolean allows(URI address, boolean letters) {
        var binding = letters ? lettered : rules;
        var normal = NORMALIZER.filter(address.toString());
        return binding.isAllowed(address.toString()) && (normal == null || binding.isAllowed(normal));
    }

    /** The host's own wish for a pause, where it is longer than ours. */
    Duration pause(Duration ours) {
        var theirs = rules.getCrawlDelay();
        return theirs > ours.toMillis() ? Duration.ofMillis(theirs) : ours;
    }
}
