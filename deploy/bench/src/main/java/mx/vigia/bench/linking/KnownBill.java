package mx.vigia.bench.linking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The statements of a bill's own entry by which a page can name it.
 *
 * @param number of the gazette's issue, annex included; empty if its entry cites none
 * @param places its own address and those its entry leads to, without scheme
 */
public record KnownBill(UUID id, String title, List<String> proponents, String number, Set<String> places) {

    static KnownBill of(UUID id, JsonNode body) {
        var places = new HashSet<String>();
        places.add(NormalizedWords.address(body.path("officialAddress").asText()));
        body.path("documents").forEach(document -> add(places, document));
        body.path("steps").forEach(step -> step.path("documents").forEach(document -> add(places, document)));
        places.remove("");
        return new KnownBill(
                id,
                body.path("title").asText(),
                body.path("proponents")
                        .valueStream()
                        .map(one -> NormalizedWords.of(one.path("name").asText()))
                        .toList(),
                body.path("citation").path("number").asText(),
                places);
    }

    private static void add(Set<String> places, JsonNode document) {
        places.add(NormalizedWords.address(document.path("address").asText()));
    }
}
