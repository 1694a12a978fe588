package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * How somebody behaved at one host, from the host's own log.
 *
 * @param knocks the requests in the order in which they began
 */
record CrawlBehaviour(List<JsonNode> knocks) {

    private static final String ROBOTS = "/robots.txt";
    private static final int OK_STATUS = 200;

    CrawlBehaviour {
        knocks = knocks.stream()
                .sorted(Comparator.comparing(CrawlBehaviour::startOf))
                .toList();
    }

    int requests() {
        return knocks.size();
    }

    /** The most requests that were under way at once. */
    int mostAtOnce() {
        return knocks.stream()
                .mapToInt(one -> one.path("concurrency").asInt())
                .max()
                .orElse(0);
    }

    /** The pauses between the end of one answer and the next request, in seconds. */
    List<Double> gaps() {
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < knocks.size(); i++) {
            var gap = Duration.between(ended(knocks.get(i - 1)), startOf(knocks.get(i)));
            gaps.add(gap.toNanos() / 1e9);
        }
        return gaps;
    }

    /** How many pages were asked for before the rules were. */
    long beforeTheRules() {
        return knocks.stream().takeWhile(one -> !path(one).equals(ROBOTS)).count();
    }

    /** What a robots.txt forbids anybody, whomever it names. */
    static List<Pattern> disallowRules(String robots) {
        return robots.lines()
                .filter(line -> line.strip().toLowerCase(Locale.ROOT).startsWith("disallow:"))
                .map(line -> line.replaceFirst("(?i)^\\s*disallow:\\s*", "").strip())
                .filter(path -> !path.isEmpty())
                .map(path -> Pattern.compile(("\\Q" + path + "\\E").replace("*", "\\E.*\\Q") + ".*"))
                .toList();
    }

    /** How many pages were asked for that these rules forbid. */
    long countForbidden(List<Pattern> rules) {
        return knocks.stream()
                .filter(one ->
                        rules.stream().anyMatch(rule -> rule.matcher(path(one)).matches()))
                .count();
    }

    /** Pages given whole a second time to somebody who had not begun anew in between. */
    List<String> findRefetched(List<Instant> beginnings) {
        return findRepeated((first, second) -> !isSeparatedByRestart(first, second, beginnings));
    }

    /** Pages given whole once more to somebody who had to begin anew, each named once. */
    List<String> findRefetchedAfterRestart(List<Instant> beginnings) {
        return findRepeated((first, second) -> isSeparatedByRestart(first, second, beginnings)).stream()
                .distinct()
                .toList();
    }

    private List<String> findRepeated(BiPredicate<JsonNode, JsonNode> which) {
        var last = new HashMap<String, JsonNode>();
        var repeated = new ArrayList<String>();
        for (var knock : knocks) {
            if (knock.path("status").asInt() == OK_STATUS && !path(knock).equals(ROBOTS)) {
                var before = last.put(question(knock), knock);
                if (before != null && which.test(before, knock)) {
                    repeated.add(question(knock));
                }
            }
        }
        return repeated;
    }

    private static boolean isSeparatedByRestart(JsonNode first, JsonNode second, List<Instant> beginnings) {
        return beginnings.stream().anyMatch(at -> at.isAfter(startOf(first)) && at.isBefore(startOf(second)));
    }

    /** A question is an address, and what is posted there. */
    private static String question(JsonNode knock) {
        return knock.path("method").asText() + " " + path(knock) + "?"
                + knock.path("query").asText() + " " + knock.path("posted").asText();
    }

    private static String path(JsonNode knock) {
        return knock.path("path").asText();
    }

    private static Instant startOf(JsonNode knock) {
        return Instant.parse(knock.path("begun").asText());
    }

    private static Instant ended(JsonNode knock) {
        return Instant.parse(knock.path("ended").asText());
    }
}
