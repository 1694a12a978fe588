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
 * @param topics none of an unrelated bill; {@link #ONLINE} stands for a measure that protects minors in a digital setting
 * @param doubtful whether two people might disagree
 */
record LabelledBill(String id, String title, String summary, String text, Set<String> topics, boolean doubtful) {
    static final String ONLINE = "child-online";

    private static final String NONE = "none";
    private static final String YES = "1";

    LabelledBill {
        topics = Set.copyOf(topics);
    }

    /** All of a table with the headings id, labels, child_online, title, and perhaps doubtful, summary and text. */
    static List<LabelledBill> in(Path table) throws IOException {
        return Table.of(Files.readAllLines(table), "id", "labels", "child_online", "title").rows().stream()
                .map(LabelledBill::of)
                .toList();
    }

    private static LabelledBill of(Map<String, String> cells) {
        Set<String> topics = new TreeSet<>(Arrays.asList(cells.get("labels").split(";")));
        topics.remove(NONE);
        if (cells.get("child_online").equals(YES)) {
            topics.add(ONLINE);
        }
        return new LabelledBill(
                cells.get("id"),
                cells.get("title"),
                cells.getOrDefault("summary", ""),
                cells.getOrDefault("text", ""),
                topics,
                cells.getOrDefault("doubtful", "").equals(YES));
    }
}
