package mx.vigia.bench.crawling;

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
 * The behaviour of a crawler at one host, from the host's own log.
 *
 * @param knocks the requests in the order in which they began
 */
public record CrawlBehaviour(List<JsonNode> knocks) {

    private static final String ROBOTS = "/robots.txt";
    private static final int OK_STATUS = 200;

    public CrawlBehaviour {
        knocks = knocks.stream()
                .sorted(Comparator.comparing(CrawlBehaviour::startOf))
                .toList();
    }

    public int requests() {
        return knocks.size();
    }

    /** Returns the maximum number of requests at the same time. */
    public int mostAtOnce() {
        return knocks.stream()
                .mapToInt(one -> one.path("concurrency").asInt())
                .max()
                .orElse(0);
    }

    /** Returns the pauses between the end of one response and the next request, in seconds. */
    public List<Double> gaps() {
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < knocks.size(); i++) {
            var gap = Duration.between(ended(knocks.get(i - 1)), startOf(knocks.get(i)));
            gaps.add(gap.toNanos() / 1e9);
        }
        return gaps;
    }

    /** Returns how many pages were requested before robots.txt. */
    public long countBeforeRobots() {
        return knocks.stream().takeWhile(one -> !path(one).equals(ROBOTS)).count();
    }

    /** Returns the patterns a robots.txt disallows, for whichever user agent. */
    public static List<Pattern> disallowRules(String robots) {
        return robots.lines()
                .filter(line -> line.strip().toLowerCase(Locale.ROOT).startsWith("disallow:"))
                .map(line -> line.replaceFirst("(?i)^\\s*disallow:\\s*", "").strip())
                .filter(path -> !path.isEmpty())
                .map(path -> Pattern.compile(("\\Q" + path + "\\E").replace("*", "\\E.*\\Q") + ".*"))
                .toList();
    }

    /** Returns how many requested pages these rules disallow. */
    public long countForbidden(List<Pattern> rules) {
        return knocks.stream()
                .filter(one ->
                        rules.stream().anyMatch(rule -> rule.matcher(path(one)).matches()))
                .count();
    }

    /** Returns pages that were sent completely a second time without a restart in between. */
    public List<String> findRefetched(List<Instant> beginnings) {
        return findRepeated((first, second) -> !isSeparatedByRestart(first, second, beginnings));
    }

    /** Returns pages that were sent completely once more after a restart, each named once. */
    public List<String> findRefetchedAfterRestart(List<Instant> beginnings) {
        return findRepeated((first, second) -> isSeparatedByRestart(first, second, beginnings)).stream()
                .distinct()
                .toList();
    }

    private List<String> findRepeated(BiPredicate<JsonNode, JsonNode> which) {
        var last = new HashMap<String, JsonNode>();
        var repeated = new ArrayList<String>();
        for (var request : knocks) {
            if (request.path("status").asInt() == OK_STATUS && !path(request).equals(ROBOTS)) {
                var before = last.put(question(request), request);
                if (before != null && which.test(before, request)) {
                    repeated.add(question(request));
                }
            }
        }
        return repeated;
    }

    private static boolean isSeparatedByRestart(JsonNode first, JsonNode second, List<Instant> beginnings) {
        return beginnings.stream().anyMatch(at -> at.isAfter(startOf(first)) && at.isBefore(startOf(second)));
    }

    /** Returns the identity of a request: its address, and its posted body. */
    private static String question(JsonNode request) {
        return request.path("method").asText() + " " + path(request) + "?"
                + request.path("query").asText() + " " + request.path("posted").asText();
    }

    private static String path(JsonNode request) {
        return request.path("path").asText();
    }

    private static Instant startOf(JsonNode request) {
        return Instant.parse(request.path("begun").asText());
    }

    private static Instant ended(JsonNode request) {
        return Instant.parse(request.path("ended").asText());
    }
}
