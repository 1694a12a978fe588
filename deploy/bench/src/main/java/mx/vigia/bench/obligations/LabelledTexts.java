package mx.vigia.bench.obligations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.bench.stack.ScraperProcess;

/**
 * The labelled entries with their texts, which are ranges of recorded files.
 *
 * @param texts those whose text is the one that was labelled
 * @param refused the number of entries whose text has changed
 */
public record LabelledTexts(List<LabelledText> texts, int refused) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LAW_PROGRAM = "mx.vigia.scraper.sites.mx_leyes.TextOfLawFile";

    public LabelledTexts {
        texts = List.copyOf(texts);
    }

    /** Reads the labels, and the recorded files below this folder that they name. */
    public static LabelledTexts read(Path labels, Path recorded, ScraperProcess scraper) throws IOException {
        var files = new HashMap<String, Map<String, String>>();
        var texts = new ArrayList<LabelledText>();
        int refused = 0;
        for (var line : Files.readAllLines(labels)) {
            var entry = JSON.readTree(line);
            var file = entry.get("file").asText();
            if (!files.containsKey(file)) {
                files.put(file, contents(recorded.resolve(file), scraper));
            }
            var whole = files.get(file).get(entry.path("codigo").asText(""));
            var text = whole == null ? "" : cut(whole, entry);
            if (LabelFold.sha256(text).equals(entry.get("sha256").asText())) {
                texts.add(toText(entry, text));
            } else {
                refused++;
            }
        }
        return new LabelledTexts(texts, refused);
    }

    private static String cut(String whole, JsonNode entry) {
        int to = Math.min(whole.length(), entry.get("to").asInt());
        return whole.substring(Math.min(to, entry.get("from").asInt()), to);
    }

    private static LabelledText toText(JsonNode entry, String text) {
        var duties = new ArrayList<StatedDuty>();
        entry.get("duties").forEach(duty -> duties.add(StatedDuty.parse(duty)));
        boolean transitory = entry.get("kind").asText().equals("transitory");
        return new LabelledText(entry.get("id").asText(), transitory, text, duties);
    }

    /** Returns the texts of a file by the number of their notice; a law has one text, without a number. */
    private static Map<String, String> contents(Path file, ScraperProcess scraper) throws IOException {
        if (file.toString().endsWith(".pdf")) {
            var text = Files.createTempFile("law", ".txt");
            scraper.run(LAW_PROGRAM, List.of(file, text));
            var content = Files.readString(text);
            Files.delete(text);
            return Map.of("", content);
        }
        var notices = new HashMap<String, String>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                var notice = JSON.readTree(line);
                notices.put(
                        notice.get("codigo").asText(), notice.path("body_text").asText());
            }
        }
        return notices;
    }

    /** Writes a line of id and text for each. */
    public void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        for (var text : texts) {
            lines.add(JSON.writeValueAsString(Map.of("id", text.id(), "text", text.text())));
        }
        Files.write(file, lines);
    }
}
