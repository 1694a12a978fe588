package mx.vigia.bench.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A title's laws as people found them and as we did: names of laws, and articles by law and relation.
 *
 * @param id the title's id, of which its fold follows
 */
public record LabelledTitle(
        String id, Set<String> laws, Set<String> foundLaws, Set<String> articles, Set<String> foundArticles) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Pairs the rows of id, title and a JSON list of laws with those of id and such a list, as we wrote it. */
    public static List<LabelledTitle> pair(List<String> requested, List<String> found) {
        Map<String, JsonNode> ours = new HashMap<>();
        found.stream().skip(1).map(row -> row.split("\t", -1)).forEach(cells -> ours.put(cells[0], parse(cells[1])));
        List<LabelledTitle> all = new ArrayList<>();
        for (String row : requested.subList(1, requested.size())) {
            String[] cells = row.split("\t", -1);
            JsonNode wanted = parse(cells[2]);
            JsonNode read = ours.getOrDefault(cells[0], JSON.createArrayNode());
            all.add(new LabelledTitle(cells[0], laws(wanted), laws(read), articles(wanted), articles(read)));
        }
        return all;
    }

    /**
     * Returns the laws found that are of another jurisdiction than each of the title's laws of that name, or than each
     * of its laws if it has none of that name.
     */
    public List<String> lawsOfWrongJurisdiction() {
        return foundLaws.stream()
                .filter(law -> !jurisdictionsFor(law).contains(LawJurisdiction.of(law)))
                .toList();
    }

    private Set<String> jurisdictionsFor(String found) {
        String base = LawJurisdiction.baseOf(found);
        List<String> same = laws.stream()
                .filter(law -> LawJurisdiction.baseOf(law).equals(base))
                .toList();
        Set<String> own = new TreeSet<>();
        (same.isEmpty() ? laws : same).forEach(law -> own.add(LawJurisdiction.of(law)));
        if (own.isEmpty()) {
            own.add(LawJurisdiction.FEDERATION);
        }
        return own;
    }

    /** Returns what was missed and found too much, in one line; empty if nothing was. */
    public String difference() {
        Set<String> missed = difference(laws, foundLaws);
        missed.addAll(difference(articles, foundArticles));
        Set<String> wrong = difference(foundLaws, laws);
        wrong.addAll(difference(foundArticles, articles));
        return missed.isEmpty() && wrong.isEmpty() ? "" : id + ": missed " + missed + ", found " + wrong;
    }

    private static Set<String> difference(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static JsonNode parse(String list) {
        try {
            return JSON.readTree(list);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("expected a JSON list of laws and found: " + list, notJson);
        }
    }

    private static Set<String> laws(JsonNode list) {
        Set<String> all = new TreeSet<>();
        list.forEach(law -> all.add(law.get("law").asText()));
        return all;
    }

    private static Set<String> articles(JsonNode list) {
        Set<String> all = new TreeSet<>();
        for (JsonNode law : list) {
            for (String article : law.get("articles").asText().split("; ")) {
                if (!article.isEmpty()) {
                    all.add(law.get("law").asText() + ", " + law.get("relation").asText() + ", " + article);
                }
            }
        }
        return all;
    }
}
