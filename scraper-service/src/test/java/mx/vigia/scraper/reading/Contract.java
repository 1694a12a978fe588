package mx.vigia.scraper.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.house.realparts.ContractSamples;

/** Holds what a reader says against the event contract, in the envelope it will be sent in. */
public final class Contract {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Contract() {}

    /** Fails where one of these sightings is not what its schema asks for. */
    public static void assertValid(String site, Reading reading) {
        reading.sightings().forEach(sighting -> assertValid(site, sighting));
    }

    private static void assertValid(String site, Sighting sighting) {
        var fields = sighting.said().fields();
        var event = new LinkedHashMap<String, Object>();
        event.put("site", site);
        event.put("sourceKey", sighting.keys().getFirst());
        event.put("aliases", sighting.keys().subList(1, sighting.keys().size()));
        event.put("revision", 1);
        event.put("pageKind", sighting.pageKind());
        event.put(
                "speaksFor",
                fields.keySet().stream()
                        .filter(f -> !List.of("legislature", "officialTerm").contains(f))
                        .toList());
        event.put("silent", false);
        event.put("said", fields);
        event.put(
                "provenance",
                Map.of(
                        "address",
                        "https://site.example/page",
                        "fetchedAt",
                        "2026-10-09T12:00:00Z",
                        "sha256",
                        "0".repeat(64)));
        try {
            ContractSamples.assertValid(sighting.subject().word() + "s.sighted.v1", JSON.writeValueAsBytes(event));
        } catch (JsonProcessingException e) {
            throw new AssertionError(List.of(site, sighting.keys()).toString(), e);
        }
    }
}
