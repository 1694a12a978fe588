package mx.vigia.analysis.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads laws from a file of titles and writes them as TSV, outside the service. Input: {@code id}, tab, {@code title},
 * further columns ignored, first line a header. Output: each {@code id}, tab, and a JSON list of {@code law},
 * {@code relation} and {@code articles}, the latter joined by "; ".
 */
final class LawsOfTitles {
    private static final ObjectMapper JSON_MAPPER = new ObjectMapper();

    private final AffectedLaws laws = new AffectedLaws(LawCatalog.read());

    public static void main(String[] files) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(files[0]));
        List<String> written = new ArrayList<>(List.of("id\tlaws"));
        LawsOfTitles reader = new LawsOfTitles();
        for (String row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            written.add(reader.toRow(row.split("\t", -1)));
        }
        Files.write(Path.of(files[1]), written);
    }

    private String toRow(String[] cells) throws JsonProcessingException {
        if (cells.length < 2) {
            throw new IllegalArgumentException("expected id, tab, title and found: " + String.join(" ", cells));
        }
        List<Map<String, String>> all = new ArrayList<>();
        for (AffectedLaw law : laws.parseSentence(cells[1])) {
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("law", law.law());
            entry.put("relation", law.relation().word());
            entry.put("articles", String.join("; ", law.articles()));
            all.add(entry);
        }
        return cells[0] + "\t" + JSON_MAPPER.writeValueAsString(all);
    }
}
