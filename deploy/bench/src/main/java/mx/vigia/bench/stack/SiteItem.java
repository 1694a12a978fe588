package mx.vigia.bench.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * An item on a site.
 *
 * @param kind what it is, as in the truth
 * @param bill the pretend chamber's name of the bill it is about, or empty
 * @param since when it was first known to be there
 */
public record SiteItem(String site, String kind, String title, String bill, Instant since) {

    private static final Set<String> NON_BILL_KINDS = Set.of("vote", "meeting", "intervention");

    static SiteItem of(JsonNode shown) {
        return new SiteItem(
                shown.path("site").asText(),
                shown.path("kind").asText(),
                shown.path("title").asText(),
                shown.path("bill").asText(),
                Instant.now());
    }

    /**
     * Whether it is watched: what a session day publishes is about watched topics; votes and calls matter only if they
     * are about these.
     */
    public boolean isWatched() {
        return !bill.isEmpty() && !NON_BILL_KINDS.contains(kind);
    }

    public static TreeMap<String, List<SiteItem>> groupBySite(List<SiteItem> all) {
        var sites = new TreeMap<String, List<SiteItem>>();
        all.forEach(one ->
                sites.computeIfAbsent(one.site(), site -> new ArrayList<>()).add(one));
        return sites;
    }
}
