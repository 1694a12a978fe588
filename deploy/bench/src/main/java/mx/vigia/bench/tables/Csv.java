package mx.vigia.bench.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads comma-separated files (RFC 4180): quoted cells may contain commas, line breaks and doubled quotes. */
public final class Csv {
    private static final Pattern CELL_PATTERN =
            Pattern.compile("(?:\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|([^,\"\\r\\n]*+))(,|\\r?\\n|\\z)");

    private Csv() {}

    /** Returns the rows below the heading, as maps by column name. */
    public static List<Map<String, String>> rows(Path file) throws IOException {
        List<List<String>> lines = lines(Files.readString(file));
        List<String> heads = lines.getFirst();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < heads.size(); i++) {
                row.put(heads.get(i), i < line.size() ? line.get(i) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        var cell = CELL_PATTERN.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text);
        while (cell.lookingAt() && cell.end() > cell.start()) {
            line.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            if (!cell.group(3).equals(",")) {
                lines.add(line);
                line = new ArrayList<>();
            }
            cell.region(cell.end(), cell.regionEnd());
        }
        return lines;
    }
}
