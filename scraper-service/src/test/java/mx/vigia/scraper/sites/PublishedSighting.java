package mx.vigia.scraper.sites;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.scraper.reading.Sighting;

/** Validates a sighting, wrapped in its event, against the contract. */
public final class PublishedSighting {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PublishedSighting() {}

    /** Fails unless the event of each would be as the contract says. */
    public static void assertValid(String site, URI address, List<Sighting> sightings) {
        sightings.forEach(sighting -> assertValid(site, address, sighting));
    }

    private static void assertValid(String site, URI address, Sighting sighting) {
        var event = new LinkedHashMap<String, Object>();
        event.put("site", site);
        event.put("sourceKey", sighting.keys().getFirst());
        event.put("aliases", sighting.keys().subList(1, sighting.keys().size()));
        event.put("revision", 1);
        event.put("pageKind", sighting.pageKind().label());
        event.put("speaksFor", spokenFor(sighting));
        event.put("silent", false);
        event.put("said", sighting.said().fields());
        event.put(
                "provenance",
                Map.of("address", address.toString(), "fetchedAt", "2026-10-09T12:00:00Z", "sha256", "0".repeat(64)));
        try {
            ContractSamples.assertValid(sighting.subject().word() + "s.sighted.v1", JSON.writeValueAsBytes(event));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** What is said along with a kind is no field of its own. */
    private static List<String> spokenFor(Sighting sighting) {
        return sighting.said().fields().keySet().stream()
                .filter(field -> !List.of("officialTerm", "legislature").contains(field))
                .toList();
    }
}
