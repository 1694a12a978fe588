package mx.vigia.bench.links;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import mx.vigia.bench.tables.Tsv;

/** The records of the corpus, without their keys, which would reveal the answer. */
public final class CorpusRecords {
    private static final Map<String, String> SITES = Map.of(
            "gaceta", "mx.diputados.gaceta",
            "senado", "mx.senado.gaceta",
            "permanente", "mx.permanente.gaceta",
            "sil", "mx.segob.sil",
            "sitl", "mx.diputados.sitl");

    private CorpusRecords() {}

    /** Returns the site from which a row of the register was taken. */
    public static String siteOf(String origin) {
        return SITES.get(origin);
    }

    /**
     * Reads the register of the sixty-sixth legislature, the minutas and the Executive's initiatives, and of the other
     * file what was judged.
     */
    public static Records read(Path corpus, Set<String> judged) throws IOException {
        Records all = Records.none();
        for (Map<String, String> cells : Tsv.rows(corpus.resolve("sil-records.tsv.gz"))) {
            all.add(entry(cells, SITES.get(cells.get("origin"))));
        }
        for (Map<String, String> cells : Tsv.rows(corpus.resolve("mx-legislative.tsv.gz"))) {
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
                Proponents.parse(cells.get("proponent")),
                cells.get("committee") == null ? "" : cells.get("committee"));
    }
}
