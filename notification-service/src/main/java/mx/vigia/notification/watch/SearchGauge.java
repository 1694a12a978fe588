package mx.vigia.notification.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateData;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.signing.SealedIds;
import mx.vigia.platform.signing.SignedStatement;

/**
 * The analysis' measurement of a query before it may be saved: its expected frequency, and its overlaps.
 *
 * @param perDay facts a day
 * @param mostPerDay the maximum number of facts a day with which it may be saved
 * @param matched30 bills of the last thirty days
 * @param doubts unknown things it names, a sentence each; the user confirms them when saving
 * @param unanswerable whether nothing can match it because of them
 */
@TemplateData
public record SearchGauge(
        String query,
        double perDay,
        double mostPerDay,
        int matched30,
        List<UUID> overlaps,
        List<String> doubts,
        boolean unanswerable) {
    private static final int MAX_QUERY_LENGTH = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    public SearchGauge {
        overlaps = List.copyOf(overlaps);
        doubts = List.copyOf(doubts);
    }

    /** Returns the gauge of a signed statement; empty when it is forged, altered or older than ten minutes. */
    public static Optional<SearchGauge> in(String token, Instant now, String key) {
        return SignedStatement.open(token, now, key)
                .map(stated -> read(stated, key))
                .filter(SearchGauge::usable);
    }

    /** Returns the query of a gauge that is no longer valid; unverified, so only for a link to measure it again. */
    public static Optional<String> queryOfStale(String token) {
        try {
            var body = Base64.getUrlDecoder().decode(token.substring(0, Math.max(0, token.lastIndexOf('.'))));
            var query = JSON.readTree(body).path("says").path("query").asText();
            return query.isBlank() ? Optional.empty() : Optional.of(query);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SearchGauge read(JsonNode stated, String key) {
        return new SearchGauge(
                stated.path("query").asText().strip(),
                stated.path("perDay").asDouble(),
                stated.path("mostPerDay").asDouble(Double.MAX_VALUE),
                stated.path("matched30").asInt(),
                SealedIds.open(stated.path("overlaps").asText(), key),
                stated.path("doubts").valueStream().map(JsonNode::asText).toList(),
                stated.path("unanswerable").asBoolean());
    }

    /** Whether there would be too many facts to save it. */
    boolean isTooFrequent() {
        return perDay > mostPerDay;
    }

    /** Whether the query follows one thing by its id, and nothing else. */
    public boolean follows() {
        return NamedIds.findSingle(query).isPresent();
    }

    /** Returns the facts a week. */
    public double perWeek() {
        return 7 * perDay;
    }

    /** Returns the address where the same query is measured again. */
    public String again() {
        return "/watch-this?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private boolean usable() {
        return !query.isEmpty() && query.length() <= MAX_QUERY_LENGTH;
    }
}
