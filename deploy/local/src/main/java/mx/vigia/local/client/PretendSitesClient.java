package mx.vigia.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Client of the control page of the pretend legislature: runs actions there, and reads the truth. */
public record PretendSitesClient(HttpSession visitor) {

    /** Runs an action; returns the truth of the bills it changed. */
    public List<JsonNode> act(String action, Map<String, String> with) {
        var query = with.entrySet().stream()
                .map(word -> HttpSession.encoded(word.getKey()) + "=" + HttpSession.encoded(word.getValue()))
                .collect(Collectors.joining("&"));
        var address = "/pretend/actions/" + action + (query.isEmpty() ? "" : "?" + query);
        return visitor.postJson(address, "").requireSuccess().items();
    }

    public List<JsonNode> act(String action) {
        return act(action, Map.of());
    }

    /** Returns every true bill, in the order of publication. */
    public List<JsonNode> truth() {
        return visitor.getJson("/pretend/truth").requireSuccess().items();
    }

    /** Returns every request the pretend sites answered, oldest first. */
    public List<JsonNode> log() {
        return visitor.getJson("/pretend/log").requireSuccess().items();
    }

    /** Returns the pretend sites, each with one of its hosts. */
    public Map<String, String> sites() {
        return visitor.getJson("/pretend/api/sites").requireSuccess().items().stream()
                .collect(Collectors.toMap(
                        one -> one.path("site").asText(),
                        one -> one.path("hosts").path(0).asText(),
                        (one, same) -> one,
                        TreeMap::new));
    }

    /** Returns the hosts of all pretend sites. */
    public List<String> hosts() {
        return StreamSupport.stream(
                        visitor.getJson("/pretend/api/hosts")
                                .requireSuccess()
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Returns everything the pretend sites truly show, by site. */
    public List<JsonNode> shown() {
        return visitor.getJson("/pretend/api/truth").requireSuccess().items();
    }

    /** Sets the fault or faults of a host. */
    public void injectFault(String host, String fault) {
        visitor.putJson("/pretend/api/switchboard/" + host, fault).requireSuccess();
    }

    /** Clears the faults of a host. */
    public void clearFaults(String host) {
        visitor.delete("/pretend/api/switchboard/" + host).requireSuccess();
    }

    /**
     * Returns every request to one host, in the order of their ends: when it began and ended, and how many ran beside
     * it.
     */
    public List<JsonNode> requestsTo(String host) {
        return visitor.getJson("/pretend/api/log?host=" + host).requireSuccess().items();
    }
}
