package mx.vigia.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The stage door of the pretend legislature: makes things happen there, and asks what truly happened. */
public record PretendSitesClient(HttpSession visitor) {

    /** Makes something happen; answers the truth of the bills it touched. */
    public List<JsonNode> act(String deed, Map<String, String> with) {
        var query = with.entrySet().stream()
                .map(word -> HttpSession.encoded(word.getKey()) + "=" + HttpSession.encoded(word.getValue()))
                .collect(Collectors.joining("&"));
        var address = "/pretend/actions/" + deed + (query.isEmpty() ? "" : "?" + query);
        return visitor.postJson(address, "").orComplain().items();
    }

    public List<JsonNode> act(String deed) {
        return act(deed, Map.of());
    }

    /** Every bill there truly is, in the order of its publication. */
    public List<JsonNode> truth() {
        return visitor.getJson("/pretend/truth").orComplain().items();
    }

    /** Every request the pretend sites answered, oldest first. */
    public List<JsonNode> log() {
        return visitor.getJson("/pretend/log").orComplain().items();
    }

    /** The pretend sites, each with one of the hosts that answer for it. */
    public Map<String, String> sites() {
        return visitor.getJson("/pretend/api/sites").orComplain().items().stream()
                .collect(Collectors.toMap(
                        one -> one.path("site").asText(),
                        one -> one.path("hosts").path(0).asText(),
                        (one, same) -> one,
                        TreeMap::new));
    }

    /** The hosts of all pretend sites. */
    public List<String> hosts() {
        return StreamSupport.stream(
                        visitor.getJson("/pretend/api/hosts")
                                .orComplain()
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Everything the pretend sites show, in truth, site by site. */
    public List<JsonNode> shown() {
        return visitor.getJson("/pretend/api/truth").orComplain().items();
    }

    /** From now on this fault, or these, strike whoever asks the host. */
    public void injectFault(String host, String fault) {
        visitor.putJson("/pretend/api/switchboard/" + host, fault).orComplain();
    }

    /** The host is well again. */
    public void clearFaults(String host) {
        visitor.delete("/pretend/api/switchboard/" + host).orComplain();
    }

    /** Every request to one host, in the order in which they ended: when it began and ended, and how many ran beside it. */
    public List<JsonNode> requestsTo(String host) {
        return visitor.getJson("/pretend/api/log?host=" + host).orComplain().items();
    }
}
