package mx.vigia.bench.recordings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.bench.tables.Csv;

/**
 * A status line of a matter; {@code kind} is the reader's classification of the step, empty for a table without a
 * reader.
 */
public record StatusLine(String file, String kind, String words) {
    private static final String SEPARATOR = " · ";
    private static final String INSTRUMENTS_FILE = "sil/instrumentos_por_legislador.json";
    private static final Map<String, String> COLUMN_BY_TABLE = Map.of(
            "leyesbiblio/minutas_lxvi.csv", "observaciones",
            "sil/iniciativas_ejecutivo_lxvi.csv", "estatus",
            "sil/iniciativas_ia_69.csv", "Estado / Avance");

    /**
     * Returns the steps of everything that the readers find in these recordings, and the status column of the tables
     * without a reader.
     */
    public static List<StatusLine> of(Path folder, Path checkout) throws IOException {
        List<StatusLine> all = new ArrayList<>();
        for (FileReading file : new RecordedFolder(folder, checkout).read()) {
            file.items().stream()
                    .flatMap(item -> item.lines("steps").stream())
                    .map(line -> of(file.name(), line))
                    .forEach(all::add);
        }
        for (Map.Entry<String, String> table : COLUMN_BY_TABLE.entrySet()) {
            for (Map<String, String> row : Csv.rows(folder.resolve(table.getKey()))) {
                all.add(new StatusLine(table.getKey(), "", state(table.getKey(), row, table.getValue())));
            }
        }
        for (JsonNode legislator : new ObjectMapper().readTree(Files.readString(folder.resolve(INSTRUMENTS_FILE)))) {
            legislator.forEach(one -> all.add(
                    new StatusLine(INSTRUMENTS_FILE, "", one.path("estatus").asText())));
        }
        return all;
    }

    private static String state(String file, Map<String, String> row, String column) {
        if (!row.containsKey(column)) {
            throw new IllegalArgumentException(
                    "expected a column " + column + " in " + file + " and found " + row.keySet());
        }
        return row.get(column);
    }

    /**
     * Parses a step from the output of a reader's trial: {@code kind: passed · chamber: deputies · phrase: Aprobada ·
     * date: 2026-03-05}.
     */
    static StatusLine of(String file, String given) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : given.split(SEPARATOR)) {
            int colon = part.indexOf(": ");
            if (colon > 0) {
                parts.putIfAbsent(part.substring(0, colon), part.substring(colon + 2));
            }
        }
        if (!parts.containsKey("kind") || !parts.containsKey("phrase")) {
            throw new IllegalArgumentException(
                    "expected a step with kind and phrase in " + file + " and found " + given);
        }
        return new StatusLine(file, parts.get("kind"), parts.get("phrase"));
    }
}
