package mx.vigia.local.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.PretendSitesClient;

/** How often each title occurs among bills, or on the pretend sites. */
final class TitleCounts {

    private static final Set<String> NON_BILL_KINDS = Set.of("vote", "meeting", "intervention");

    private TitleCounts() {}

    /** Returns the titles, and how many bills bear each. */
    static Map<String, Long> countTitles(List<JsonNode> bills) {
        return bills.stream()
                .collect(Collectors.groupingBy(bill -> bill.path("title").asText(), Collectors.counting()));
    }

    /**
     * Returns the titles of matters on the sites, each with the count of the site that shows most of them: two sites
     * may show the same one.
     */
    static Map<String, Long> shown(HttpSession session) {
        return maxCountPerSite(new PretendSitesClient(session)
                .shown().stream()
                        .filter(thing ->
                                !NON_BILL_KINDS.contains(thing.path("kind").asText()))
                        .toList());
    }

    static Map<String, Long> maxCountPerSite(List<JsonNode> things) {
        return things.stream()
                .collect(Collectors.groupingBy(thing -> thing.path("site").asText()))
                .values()
                .stream()
                .flatMap(ofSite -> countTitles(ofSite).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }
}
