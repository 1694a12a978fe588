package mx.vigia.analysis.bill.stage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads tab-separated files with a header line; gzipped where the name ends so. */
final class Tsv {
    private Tsv() {}

    /** Returns the rows below the header, keyed by column name. */
    static List<Map<String, String>> readRows(Path file) throws IOException {
        List<String> lines = readLines(file);
        String[] heads = lines.getFirst().split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isEmpty()) {
                rows.add(row(heads, line.split("\t", -1)));
            }
        }
        return rows;
    }

    private static Map<String, String> row(String[] heads, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < heads.length; i++) {
            row.put(heads[i], i < cells.length ? cells[i] : "");
        }
        return row;
    }

    private static List<String> readLines(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
