package mx.vigia.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/** The scraper's public side: which sites it knows, and a round started by hand. */
public final class ScraperClient {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpSession visitor;
    private final String site;

    private ScraperClient(HttpSession visitor, String site) {
        this.visitor = visitor;
        this.site = site;
    }

    /** The gazette's desk; the visitor must be somebody who may start rounds. */
    public static ScraperClient over(HttpSession visitor, String hostOfSite) {
        var known = visitor.getJson("/api/v1/sources").orComplain();
        var site = known.items().stream()
                .filter(item -> item.toString().contains(hostOfSite))
                .map(item -> item.path("site").asText(item.path("id").asText()))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer(known));
        return new ScraperClient(visitor, site);
    }

    /** The desk of the site with this name. */
    public static ScraperClient at(HttpSession visitor, String site) {
        return new ScraperClient(visitor, site);
    }

    public String site() {
        return site;
    }

    /** Starts a round now, waits for its end, and answers its report. */
    public JsonNode round() {
        return round("{\"silent\": false}");
    }

    /** The same, but nobody is told what it finds. */
    public JsonNode silentRound() {
        return round("{\"silent\": true}");
    }

    private JsonNode round(String wish) {
        return ended(ordered(wish));
    }

    /** Orders a round of which nobody is told, and answers where its report will be. */
    public String orderedSilently() {
        return ordered("{\"silent\": true}");
    }

    private String ordered(String wish) {
        return visitor.postJson("/api/v1/sources/" + site + "/rounds", wish)
                .orComplain()
                .header("Location");
    }

    /** Waits for the end of an ordered round, and answers its report. */
    public JsonNode ended(String report) {
        return new Await(PATIENCE, "the end of the round " + report)
                .until(() -> finished(visitor.getJson(report).orComplain()));
    }

    /** Orders a round and does not wait for it; answers where its report will be. */
    public String order() {
        return ordered("{\"silent\": false}");
    }

    /** The report of an ordered round, if it is over. */
    public Optional<JsonNode> reported(String report) {
        return finished(visitor.getJson(report).orComplain());
    }

    private static Optional<JsonNode> finished(ClientResponse report) {
        return Optional.of(report.json()).filter(round -> round.hasNonNull("endedAt"));
    }
}
