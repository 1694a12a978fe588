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
 * What the analysis measured of a query before anyone may save it: how often it would speak, and what it overlaps.
 *
 * @param perDay facts a day
 * @param mostPerDay with how many of them it may be saved at most
 * @param matched30 bills of the last thirty days
 * @param doubts what it asks for that there is not, a sentence each: whoever saves it says that they mean it
 * @param unanswerable whether nothing can answer it, for want of them
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

    /** The gauge inside a signed statement; empty when it is forged, altered or older than ten minutes. */
    public static Optional<SearchGauge> in(String token, Instant now, String key) {
        return SignedStatement.open(token, now, key)
                .map(said -> read(said, key))
                .filter(SearchGauge::usable);
    }

    /** What a gauge that no longer stands was about; good for a link to measure again, for nothing else. */
    public static Optional<String> queryOfStale(String token) {
        try {
            var body = Base64.getUrlDecoder().decode(token.substring(0, Math.max(0, token.lastIndexOf('.'))));
            var query = JSON.readTree(body).path("says").path("query").asText();
            return query.isBlank() ? Optional.empty() : Optional.of(query);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SearchGauge read(JsonNode said, String key) {
        return new SearchGauge(
                said.path("query").asText().strip(),
                said.path("perDay").asDouble(),
                said.path("mostPerDay").asDouble(Double.MAX_VALUE),
                said.path("matched30").asInt(),
                SealedIds.open(said.path("overlaps").asText(), key),
                said.path("doubts").valueStream().map(JsonNode::asText).toList(),
                said.path("unanswerable").asBoolean());
    }

    /** Whether so many facts would come that it is not saved. */
    boolean tellsTooOften() {
        return perDay > mostPerDay;
    }

    /** Facts a week. */
    public double perWeek() {
        return 7 * perDay;
    }

    /** Where the same query is measured again. */
    public String again() {
        return "/watch-this?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private boolean usable() {
        return !query.isEmpty() && query.length() <= MAX_QUERY_LENGTH;
    }
}
