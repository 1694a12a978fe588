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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The records of the corpus as the matcher reads them: each register or gazette is a site, and their keys are left out, for they would give it away. */
public record CorpusRecords(Map<String, String> rows, Map<String, String> titles) {
    private static final String HEADING = "id\tsite\tkind\tday\ttitle\tproponents\tcommittees";
    private static final Map<String, String> SITES = Map.of(
            "gaceta", "mx.diputados.gaceta",
            "senado", "mx.senado.gaceta",
            "permanente", "mx.permanente.gaceta",
            "sil", "mx.segob.sil",
            "sitl", "mx.diputados.sitl");

    /** Everything of the register of the sixty-sixth legislature, the minutas and the Executive's initiatives, and of the other file what was judged. */
    public static CorpusRecords read(Path corpus, Set<String> judged) throws IOException {
        CorpusRecords all = new CorpusRecords(new HashMap<>(), new HashMap<>());
        for (Map<String, String> cells : table(corpus.resolve("sil-records.tsv.gz"))) {
            all.add(cells, SITES.get(cells.get("origin")));
        }
        for (Map<String, String> cells : table(corpus.resolve("mx-legislative.tsv.gz"))) {
            if (cells.get("source").contains("Adelasantos")) {
                all.add(cells, cells.get("type").equals("Minuta") ? "mx.diputados.leyes" : "mx.ejecutivo");
            } else if (judged.contains(cells.get("id"))) {
                all.add(cells, "mx.copy");
            }
        }
        return all;
    }

    /** The rows in the form the matcher takes, the heading first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .forEach(lines::add);
        return lines;
    }

    private void add(Map<String, String> cells, String site) {
        String day = cells.get("date").matches("\\d{4}-\\d\\d-\\d\\d") ? cells.get("date") : "";
        String title = cells.get("title").replaceAll("\\s+", " ").strip();
        rows.put(
                cells.get("id"),
                String.join(
                        "\t",
                        cells.get("id"),
                        site,
                        kind(cells.get("type")),
                        day,
                        title,
                        String.join(" ; ", Proponents.in(cells.get("proponent"))),
                        cells.get("committee") == null ? "" : cells.get("committee")));
        titles.put(cells.get("id"), title);
    }

    private static String kind(String type) {
        String low = type.toLowerCase(Locale.ROOT);
        if (low.startsWith("iniciativa") || Set.of("", "asunto", "decreto").contains(low)) {
            return "initiative";
        }
        if (low.startsWith("propos")) {
            return "motion";
        }
        if (low.startsWith("minuta")) {
            return "minuta";
        }
        return low.startsWith("dictamen") || low.startsWith("declaratoria") ? "report" : "other";
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
