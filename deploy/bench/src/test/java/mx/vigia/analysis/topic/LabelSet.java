package mx.vigia.analysis.topic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Labels that were set for this test, by the id of what they were set on: it is no part of the project, and is read
 * where it is at hand.
 */
record LabelSet(Map<String, Map<String, String>> byId) {
    /** What a labelled thing says. */
    record LabelledText(String title, String summary, String text) {}

    static LabelSet in(String table) {
        return new LabelSet(
                ComposedBills.rows(table, "id").stream().collect(Collectors.toMap(row -> row.get("id"), row -> row)));
    }

    /** Whether something of this id was labelled. */
    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** The labelled bill of this id; in no field of the labels is there a word of it. */
    LabelledBill on(String id, LabelledText words) {
        Map<String, String> label = byId.get(id);
        Set<String> topics = new TreeSet<>(Arrays.asList(label.get("labels").split(";")));
        topics.remove("none");
        if (label.get("child_online").equals("1")) {
            topics.add(LabelledBill.CHILD_ONLINE_LABEL);
        }
        boolean doubtful = label.get("doubtful").equals("1");
        return new LabelledBill(id, words.title(), words.summary(), words.text(), topics, Set.of(), doubtful);
    }

    /** What of a set of labels was not found. */
    List<String> without(List<LabelledBill> found) {
        Set<String> ids = found.stream().map(LabelledBill::id).collect(Collectors.toSet());
        return byId.keySet().stream().filter(id -> !ids.contains(id)).sorted().toList();
    }
}
