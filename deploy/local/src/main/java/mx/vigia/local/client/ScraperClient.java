package mx.vigia.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/** Client of the scraper's public API: the known sites, and manual rounds. */
public final class ScraperClient {

    private static final Duration ROUND_TIMEOUT = Duration.ofMinutes(10);

    private final HttpSession session;
    private final String site;

    private ScraperClient(HttpSession session, String site) {
        this.session = session;
        this.site = site;
    }

    /** Returns the client of the gazette; the session must be allowed to start rounds. */
    public static ScraperClient forSite(HttpSession session, String hostOfSite) {
        var known = session.getJson("/api/v1/sources").requireSuccess();
        var site = known.items().stream()
                .filter(item -> item.toString().contains(hostOfSite))
                .map(item -> item.path("site").asText(item.path("id").asText()))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer(known));
        return new ScraperClient(session, site);
    }

    /** Returns the client of the site with this name. */
    public static ScraperClient at(HttpSession session, String site) {
        return new ScraperClient(session, site);
    }

    public String site() {
        return site;
    }

    /** Starts a round now, waits for its end, and returns its report. */
    public JsonNode round() {
        return round("{\"silent\": false}");
    }

    /** Runs a round in the same way, but without alerts. */
    public JsonNode runSilentRound() {
        return round("{\"silent\": true}");
    }

    private JsonNode round(String request) {
        return ended(orderRound(request));
    }

    /** Orders a round without alerts, and returns the address of its report. */
    public String orderSilentRound() {
        return orderRound("{\"silent\": true}");
    }

    private String orderRound(String request) {
        return session.postJson("/api/v1/sources/" + site + "/rounds", request)
                .requireSuccess()
                .header("Location");
    }

    /** Waits for the end of an ordered round, and returns its report. */
    public JsonNode ended(String report) {
        return new Await(ROUND_TIMEOUT, "the end of the round " + report, Duration.ofMillis(50))
                .until(() -> findFinished(session.getJson(report).requireSuccess()));
    }

    /** Orders a round without waiting; returns the address of its report. */
    public String order() {
        return orderRound("{\"silent\": false}");
    }

    /** Returns the report of an ordered round, if it is over. */
    public Optional<JsonNode> reported(String report) {
        return findFinished(session.getJson(report).requireSuccess());
    }

    private static Optional<JsonNode> findFinished(ClientResponse report) {
        return Optional.of(report.json()).filter(round -> round.hasNonNull("endedAt"));
    }
}
