package mx.vigia.bench.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.bench.driver.Figures;

/** How far the laws read from titles agree with those people found in them; articles count per law and relation. */
public record LawAgreement(Matches laws, Matches articles) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param requested rows of id, title and a JSON list of laws
     * @param found rows of id and such a list, as we wrote it
     */
    public static LawAgreement compare(List<String> requested, List<String> found) {
        var wanted = parseLists(requested, 2);
        var ours = parseLists(found, 1);
        return new LawAgreement(
                Matches.compare(entries(wanted, false), entries(ours, false)),
                Matches.compare(entries(wanted, true), entries(ours, true)));
    }

    public void report(Figures figures) {
        laws.report(figures, "law", "(bill, law)");
        articles.report(figures, "article", "(bill, law, relation, article)");
    }

    private static Map<String, JsonNode> parseLists(List<String> rows, int column) {
        var all = new HashMap<String, JsonNode>();
        for (var row : rows.subList(1, rows.size())) {
            var cells = row.split("\t", -1);
            all.put(cells[0], parseList(cells[column]));
        }
        return all;
    }

    private static JsonNode parseList(String list) {
        try {
            return JSON.readTree(list);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("expected a JSON list of laws and found: " + list, notJson);
        }
    }

    private static Set<String> entries(Map<String, JsonNode> lists, boolean articles) {
        var all = new HashSet<String>();
        lists.forEach((id, laws) -> laws.forEach(law -> {
            var name = id + "\t" + law.get("law").asText();
            if (!articles) {
                all.add(name);
                return;
            }
            for (var article : law.get("articles").asText().split("; ")) {
                if (!article.isEmpty()) {
                    all.add(name + "\t" + law.get("relation").asText() + "\t" + article);
                }
            }
        }));
        return all;
    }

    /** Counts of correct, missed and superfluous results. */
    record Matches(long right, long missed, long wrong) {
        static Matches compare(Set<String> wanted, Set<String> found) {
            var right = found.stream().filter(wanted::contains).count();
            return new Matches(right, wanted.size() - right, found.size() - right);
        }

        private void report(Figures figures, String key, String what) {
            figures.addNote(key + "Precision", "precision of " + what, ratio(right, right + wrong), "");
            figures.addNote(key + "Recall", "recall of " + what, ratio(right, right + missed), "");
            figures.addNote(key + "F1", "F1 of " + what, ratio(2 * right, 2 * right + missed + wrong), "");
        }

        private static double ratio(long part, long whole) {
            return whole == 0 ? 1 : Math.round(1000.0 * part / whole) / 1000.0;
        }
    }
}
