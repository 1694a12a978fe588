package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * How somebody behaved at one host, from the host's own log.
 *
 * @param knocks the requests in the order in which they began
 */
record Manners(List<JsonNode> knocks) {

    private static final String ROBOTS = "/robots.txt";
    private static final int GIVEN = 200;

    Manners {
        knocks = knocks.stream().sorted(Comparator.comparing(Manners::begun)).toList();
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
            var gap = Duration.between(ended(knocks.get(i - 1)), begun(knocks.get(i)));
            gaps.add(gap.toNanos() / 1e9);
        }
        return gaps;
    }

    /** How many pages were asked for before the rules were. */
    long beforeTheRules() {
        return knocks.stream().takeWhile(one -> !path(one).equals(ROBOTS)).count();
    }

    /** How many pages were given whole more than once, without anything that had changed. */
    long givenTwice() {
        var given = new HashMap<String, Integer>();
        knocks.stream()
                .filter(one -> one.path("status").asInt() == GIVEN && !path(one).equals(ROBOTS))
                .forEach(one -> given.merge(path(one) + "?" + one.path("query").asText(), 1, Integer::sum));
        return given.values().stream().mapToInt(times -> times - 1).sum();
    }

    private static String path(JsonNode knock) {
        return knock.path("path").asText();
    }

    private static Instant begun(JsonNode knock) {
        return Instant.parse(knock.path("begun").asText());
    }

    private static Instant ended(JsonNode knock) {
        return Instant.parse(knock.path("ended").asText());
    }
}
