package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import mx.vigia.scraper.freshness.CoverageOverview.Both;
import mx.vigia.scraper.freshness.CoverageOverview.Place;

/** The coverage map as written in its file, before the states of the sites are added. */
final class CoverageFile {
    private CoverageFile() {}

    static CoverageOverview read(JsonNode yaml) {
        return new CoverageOverview(
                sources(yaml.path("federal")),
                StreamSupport.stream(yaml.path("states").spliterator(), false)
                        .map(state -> new Place(
                                state.path("id").asText(),
                                parseBoth(state.path("name")),
                                sources(state.path("sources"))))
                        .toList(),
                List.of());
    }

    private static List<CoveredSource> sources(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(source -> new CoveredSource(
                        source.path("id").asText(),
                        source.path("kind").asText(),
                        parseBoth(source.path("name")),
                        source.path("home").asText(),
                        source.path("status").asText(),
                        source.path("site").asText(),
                        source.path("declared").asText(),
                        parseBoth(source.path("why"))))
                .toList();
    }

    private static Both parseBoth(JsonNode words) {
        return new Both(words.path("es").asText(), words.path("en").asText());
    }
}
