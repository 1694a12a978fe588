package mx.vigia.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Against titles labelled by people; needs the labelled set, and is skipped where it is not. */
class LabelledLawsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AffectedLaws laws = new AffectedLaws(LawCatalog.read());

    @Test
    void nearlyAllLawsAndArticlesAreFound() throws IOException {
        Path labelled = Path.of(System.getProperty("vigia.shared", "nowhere"), "corpus", "laws-dev.tsv");
        Assumptions.assumeTrue(Files.exists(labelled), "the labelled titles are not here");
        List<String> rows = Files.readAllLines(labelled);
        Set<String> wanted = new HashSet<>();
        Set<String> found = new HashSet<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            wanted(cells[0], JSON.readTree(cells[2]), wanted);
            found(cells[0], laws.parseSentence(cells[1]), found);
        }
        assertThat(f1(only(wanted, 2), only(found, 2))).isGreaterThanOrEqualTo(0.95);
        assertThat(f1(only(wanted, 4), only(found, 4))).isGreaterThanOrEqualTo(0.90);
    }

    /**
     * Two hundred other titles by their ids, read by a person; each half was judged before anything was mended for it.
     */
    @Test
    void heldOutTitlesAreReadAsWell() throws IOException {
        Path corpus = Path.of(System.getProperty("vigia.shared", "nowhere"), "corpus", "mx-legislative.tsv.gz");
        Assumptions.assumeTrue(Files.exists(corpus), "the titles are not here");
        Map<String, String> judged = judged();
        Set<String> wanted = new HashSet<>();
        Set<String> found = new HashSet<>();
        try (var rows = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                String[] cells = row.split("\t", -1);
                if (judged.containsKey(cells[0])) {
                    wanted(cells[0], JSON.readTree(judged.get(cells[0])), wanted);
                    found(cells[0], laws.parseSentence(cells[3]), found);
                }
            }
        }
        System.out.printf(
                "%d titles judged apart: F1 of laws %.3f, of articles %.3f%n",
                judged.size(), f1(only(wanted, 2), only(found, 2)), f1(only(wanted, 4), only(found, 4)));
        assertThat(f1(only(wanted, 2), only(found, 2))).isGreaterThanOrEqualTo(0.95);
        assertThat(f1(only(wanted, 4), only(found, 4))).isGreaterThanOrEqualTo(0.90);
    }

    private static Map<String, String> judged() throws IOException {
        try (var file = LabelledLawsTest.class.getResourceAsStream("/laws/held-out.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(row -> row.split("\t", 2))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        }
    }

    private static void wanted(String id, JsonNode labels, Set<String> all) {
        for (JsonNode label : labels) {
            List<String> articles = List.of(label.get("articles").asText().split("; "));
            entries(id, label.get("law").asText(), label.get("relation").asText(), articles, all);
        }
    }

    private static void found(String id, List<AffectedLaw> laws, Set<String> all) {
        laws.forEach(law -> entries(id, law.law(), law.relation().word(), law.articles(), all));
    }

    private static void entries(String id, String law, String relation, List<String> articles, Set<String> all) {
        all.add(id + "\t" + law);
        articles.stream()
                .filter(article -> !article.isEmpty())
                .forEach(article -> all.add(String.join("\t", id, law, relation, article)));
    }

    private static Set<String> only(Set<String> entries, int cells) {
        return new HashSet<>(new ArrayList<>(entries)
                .stream().filter(entry -> entry.split("\t").length == cells).toList());
    }

    private static double f1(Set<String> wanted, Set<String> found) {
        long right = found.stream().filter(wanted::contains).count();
        return 2.0 * right / (wanted.size() + found.size());
    }
}
