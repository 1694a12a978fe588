package mx.vigia.bench.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Compares the relations in English headings with those that people found in the titles: read from the heading's words
 * alone.
 */
public final class HeadingAgreement {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MENTION_ONLY = "mention-only";
    private static final Pattern VERB = Pattern.compile("\\b(amend|add|repeal|abrogate|issue|mentions)\\b");
    private static final Map<String, String> RELATIONS = Map.of(
            "amend", "reform",
            "add", "add",
            "repeal", "repeal",
            "abrogate", "abrogate",
            "issue", "issue-new",
            "mentions", MENTION_ONLY);

    private HeadingAgreement() {}

    /**
     * Returns headings that say more, less or something else, each with what was expected and found. A bill that
     * changes laws may leave out those it only names.
     *
     * @param requested rows of id, title and a JSON list of laws
     * @param found rows of id and heading, empty if none is given
     */
    public static List<String> findDisagreements(List<String> requested, List<String> found) {
        var labels = new HashMap<String, Set<String>>();
        requested.stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .forEach(cells -> labels.put(cells[0], parseLabels(cells[2])));
        var all = new ArrayList<String>();
        for (var row : found.subList(1, found.size())) {
            var cells = row.split("\t", -1);
            var stated = relationsOf(cells[1]);
            if (!cells[1].isEmpty() && !stated.equals(labels.get(cells[0]))) {
                all.add(cells[0] + ": expected " + labels.get(cells[0]) + ", found " + stated + " in: " + cells[1]);
            }
        }
        return all;
    }

    private static Set<String> relationsOf(String heading) {
        var relations = new TreeSet<String>();
        VERB.matcher(heading).results().forEach(verb -> relations.add(RELATIONS.get(verb.group())));
        return relations;
    }

    private static Set<String> parseLabels(String laws) {
        var relations = new TreeSet<String>();
        try {
            JSON.readTree(laws).forEach(law -> relations.add(law.get("relation").asText()));
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("expected a JSON list of laws and found: " + laws, notJson);
        }
        if (relations.size() > 1) {
            relations.remove(MENTION_ONLY);
        }
        return relations;
    }
}
