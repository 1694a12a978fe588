package mx.vigia.bench.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads tab-separated tables whose first line names the columns; gzipped if the file name says so. */
public final class Tsv {
    private Tsv() {}

    /** Returns the rows below the heading, as maps by column name; a missing cell is empty. */
    public static List<Map<String, String>> rows(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return rows(plain);
        }
    }

    /** Returns the rows of a table that ships with a driver. */
    public static List<Map<String, String>> shipped(String resource) throws IOException {
        try (InputStream in = Tsv.class.getResourceAsStream(resource)) {
            return rows(in);
        }
    }

    private static List<Map<String, String>> rows(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String heading = reader.readLine();
        String[] heads = heading == null ? new String[0] : heading.split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
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
}
