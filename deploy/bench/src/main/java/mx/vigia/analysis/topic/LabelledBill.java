package mx.vigia.analysis.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A bill with the topics people found in it.
 *
 * @param topics empty for an unrelated bill; {@link #CHILD_ONLINE_LABEL} marks a measure that protects minors in a
 *     digital setting
 * @param judged the only topics for which somebody judged whether the bill is about them; empty if that is so of all
 * @param doubtful whether two people might disagree
 */
public record LabelledBill(
        String id,
        String title,
        String summary,
        String text,
        Set<String> topics,
        Set<String> judged,
        boolean doubtful) {
    static final String CHILD_ONLINE_LABEL = "child-online";

    private static final String NO_TOPIC_LABEL = "none";
    private static final String YES_LABEL = "1";

    public LabelledBill {
        topics = Set.copyOf(topics);
        judged = Set.copyOf(judged);
    }

    /** Whether somebody judged whether it is about this topic. */
    boolean isLabelledFor(String topic) {
        return judged.isEmpty() || judged.contains(topic);
    }

    /** Whether none of the judged topics is one of its topics. */
    boolean isUnrelated() {
        return judged.isEmpty() && topics.isEmpty();
    }

    /**
     * Returns all bills of a table with the headings id, labels, child_online, title, and perhaps doubtful, judged,
     * summary and text; in a text, \ ends a line.
     */
    public static List<LabelledBill> readTable(Path table) throws IOException {
        return LabelTable.of(Files.readAllLines(table), "id", "labels", "child_online", "title").rows().stream()
                .map(LabelledBill::of)
                .toList();
    }

    private static Set<String> parseJudged(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(";"));
    }

    private static LabelledBill of(Map<String, String> cells) {
        Set<String> topics = new TreeSet<>(Arrays.asList(cells.get("labels").split(";")));
        topics.remove(NO_TOPIC_LABEL);
        if (cells.get("child_online").equals(YES_LABEL)) {
            topics.add(CHILD_ONLINE_LABEL);
        }
        return new LabelledBill(
                cells.get("id"),
                cells.get("title"),
                cells.getOrDefault("summary", ""),
                cells.getOrDefault("text", "").replace("\\n", "\n"),
                topics,
                parseJudged(cells.getOrDefault("judged", "")),
                cells.getOrDefault("doubtful", "").equals(YES_LABEL));
    }
}
