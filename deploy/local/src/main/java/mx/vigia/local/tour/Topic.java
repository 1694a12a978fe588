package mx.vigia.local.tour;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A topic that Vigía assigned to the bill, by its names, and some of the words that caused it. */
record Topic(String es, String en, List<String> words) {
    private static final int MAX_TOPICS = 4;

    static Topic of(JsonNode named, JsonNode tags) {
        var words = tags.valueStream()
                .filter(tag ->
                        tag.path("topic").asText().equals(named.path("id").asText()))
                .flatMap(tag -> tag.path("evidence").valueStream())
                .map(evidence -> evidence.path("words").asText())
                .distinct()
                .limit(MAX_TOPICS)
                .toList();
        return new Topic(named.path("es").asText(), named.path("en").asText(), words);
    }

    public String in(String language) {
        return language.equals("en") ? en : es;
    }
}
