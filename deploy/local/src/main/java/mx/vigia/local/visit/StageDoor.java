package mx.vigia.local.visit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The stage door of the pretend legislature: makes things happen there, and asks what truly happened. */
public record StageDoor(Visitor visitor) {

    /** Makes something happen; answers the truth of the bills it touched. */
    public List<JsonNode> act(String deed, Map<String, String> with) {
        var query = with.entrySet().stream()
                .map(word -> Visitor.encoded(word.getKey()) + "=" + Visitor.encoded(word.getValue()))
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
}
