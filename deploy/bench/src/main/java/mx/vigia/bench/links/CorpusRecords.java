package mx.vigia.bench.links;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The records of the corpus: their keys are left out, for they would give it away. */
public final class CorpusRecords {
    private static final Map<String, String> SITES = Map.of(
            "gaceta", "mx.diputados.gaceta",
            "senado", "mx.senado.gaceta",
            "permanente", "mx.permanente.gaceta",
            "sil", "mx.segob.sil",
            "sitl", "mx.diputados.sitl");

    private CorpusRecords() {}

    /** Everything of the register of the sixty-sixth legislature, the minutas and the Executive's initiatives, and of the other file what was judged. */
    public static Records read(Path corpus, Set<String> judged) throws IOException {
        Records all = Records.none();
        for (Map<String, String> cells : table(corpus.resolve("sil-records.tsv.gz"))) {
            all.add(entry(cells, SITES.get(cells.get("origin"))));
        }
        for (Map<String, String> cells : table(corpus.resolve("mx-legislative.tsv.gz"))) {
            if (cells.get("source").contains("Adelasantos")) {
                all.add(entry(cells, cells.get("type").equals("Minuta") ? "mx.diputados.leyes" : "mx.ejecutivo"));
            } else if (judged.contains(cells.get("id"))) {
                all.add(entry(cells, "mx.copy"));
            }
        }
        return all;
    }

    private static Records.Entry entry(Map<String, String> cells, String site) {
        return new Records.Entry(
                cells.get("id"),
                site,
                cells.get("type"),
                cells.get("date").matches("\\d{4}-\\d\\d-\\d\\d") ? cells.get("date") : "",
                cells.get("title"),
                Proponents.in(cells.get("proponent")),
                cells.get("committee") == null ? "" : cells.get("committee"));
    }

    private static List<Map<String, String>> table(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String[] names = reader.readLine().split("\t", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], i < cells.length ? cells[i] : "");
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
