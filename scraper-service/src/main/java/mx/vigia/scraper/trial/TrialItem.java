package mx.vigia.scraper.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import mx.vigia.scraper.reading.Sighting;

/** One item as it would be read: its subject, its keys, and each field in lines a person can check. */
@TemplateData
public record TrialItem(String subject, List<String> keys, List<Field> fields) {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final int MAX_LINE_LENGTH = 1000;

    public TrialItem {
        keys = List.copyOf(keys);
        fields = List.copyOf(fields);
    }

    /** A field of the contract with the page's values. */
    @TemplateData
    public record Field(String name, List<String> lines) {
        public Field {
            lines = List.copyOf(lines);
        }
    }

    static TrialItem of(Sighting sighting) {
        var fields = new ArrayList<Field>();
        sighting.said().fields().forEach((name, value) -> fields.add(new Field(name, lines(JSON.valueToTree(value)))));
        sighting.published().ifPresent(day -> fields.add(new Field("publishedOn", List.of(day.toString()))));
        return new TrialItem(sighting.subject().word(), sighting.keys(), fields);
    }

    private static List<String> lines(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(TrialItem::line)
                        .toList()
                : List.of(line(value));
    }

    private static String line(JsonNode value) {
        var words = value.isObject()
                ? value.properties().stream()
                        .map(part -> part.getKey() + ": " + line(part.getValue()))
                        .collect(Collectors.joining(" · "))
                : value.isArray() ? String.join("; ", lines(value)) : value.asText();
        return words.length() <= MAX_LINE_LENGTH
                ? words
                : words.substring(0, MAX_LINE_LENGTH) + "… (%d)".formatted(words.length());
    }
}
