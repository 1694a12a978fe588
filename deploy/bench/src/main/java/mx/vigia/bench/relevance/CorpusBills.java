package mx.vigia.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import mx.vigia.bench.links.CorpusRecords;
import mx.vigia.bench.links.Proponents;
import mx.vigia.bench.links.Records;
import mx.vigia.bench.tables.Tsv;

/**
 * The corpus as bills with ids: its three tables, the rows of the register that are in none of them, and the notes of
 * the Diario Oficial.
 */
public final class CorpusBills {
    private static final String HEADER_ROW =
            "id\tsite\tkind\tday\ttitle\tsummary\tproponents\tgroups\tcommittees\ttext";
    private static final List<String> TABLES = List.of("mx-legislative", "us-bills", "latam-bills");
    private static final Pattern DAY_PATTERN = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern SENATOR_PATTERN = Pattern.compile("(?i)\\bsen(?:\\.|ador)");
    private static final Pattern DEPUTY_PATTERN = Pattern.compile("(?i)\\bdip(?:\\.|utad)");
    private static final String SEPARATOR = " ; ";
    private static final Map<String, String> COUNTRIES =
            Map.of("Proyecto de ley (Perú)", "pe", "Proyecto de ley (Colombia)", "co");

    private final Map<String, String> rows = new LinkedHashMap<>();

    private CorpusBills() {}

    /** Reads the files of a folder; the error for a missing one names it. */
    public static CorpusBills of(Path corpus) throws IOException {
        CorpusBills bills = new CorpusBills();
        for (String table : TABLES) {
            for (Map<String, String> cells : Tsv.rows(corpus.resolve(table + ".tsv.gz"))) {
                bills.add(cells, siteOf(cells));
            }
        }
        for (Map<String, String> cells : Tsv.rows(corpus.resolve("sil-records.tsv.gz"))) {
            if (cells.get("also_in_mx_legislative").equals("0")) {
                bills.add(cells, CorpusRecords.siteOf(cells.get("origin")));
            }
        }
        for (String note : Files.readAllLines(corpus.resolve("dof-fulltext.jsonl"))) {
            bills.add(new ObjectMapper().readTree(note));
        }
        return bills;
    }

    public Set<String> ids() {
        return rows.keySet();
    }

    /** Returns one line per bill, below a heading. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADER_ROW));
        lines.addAll(rows.values());
        return lines;
    }

    private void add(Map<String, String> cells, String site) {
        String day = cells.get("date");
        add(
                cells.get("id"),
                site,
                Records.kind(cells.get("type")),
                DAY_PATTERN.matcher(day).matches() ? day : "",
                cells.get("title"),
                cells.getOrDefault("summary", ""),
                String.join(SEPARATOR, Proponents.parse(cells.get("proponent"))),
                cells.get("party").replace(";", SEPARATOR),
                cells.get("committee"),
                "");
    }

    private void add(JsonNode note) {
        add(
                note.get("id").asText(),
                "mx.dof",
                "notice",
                note.get("date").asText(),
                note.get("title").asText(),
                "",
                "",
                "",
                "",
                note.get("body").asText());
    }

    private void add(String id, String... cells) {
        StringBuilder row = new StringBuilder(id);
        for (String cell : cells) {
            row.append('\t').append(cell.replaceAll("\\s+", " ").strip());
        }
        rows.put(id, row.toString());
    }

    /**
     * Returns the gazette that shows what a legislator of a chamber presents; for other countries, and if the file does
     * not say, a copy.
     */
    private static String siteOf(Map<String, String> cells) {
        String table = cells.get("id").substring(0, 2);
        if (!table.equals("mx")) {
            return COUNTRIES.getOrDefault(cells.get("type"), table) + ".copy";
        }
        String source = cells.get("source");
        String proponent = cells.get("proponent");
        if (source.startsWith("emagar/")
                || source.startsWith("jparbros/")
                || DEPUTY_PATTERN.matcher(proponent).find()) {
            return "mx.diputados.gaceta";
        }
        return source.startsWith("jomilu93/")
                        || SENATOR_PATTERN.matcher(proponent).find()
                ? "mx.senado.gaceta"
                : "mx.copy";
    }
}
