package mx.vigia.analysis.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table of tab-separated lines below a heading line, each row by column name; cells missing at the end of a row are
 * empty.
 */
record LabelTable(List<String> headings, List<Map<String, String>> rows) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Returns the table of these lines.
     *
     * @param needed headings without which the table is of no use: an error says which were expected and found
     */
    static LabelTable of(List<String> lines, String... needed) {
        List<String> headings = lines.isEmpty()
                ? List.of()
                : List.of(lines.getFirst().replace(BYTE_ORDER_MARK, "").split("\t", -1));
        if (!headings.containsAll(List.of(needed))) {
            throw new IllegalArgumentException(
                    "expected the headings " + List.of(needed) + ", separated by tabs, and found " + headings);
        }
        return new LabelTable(
                headings,
                lines.stream()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .map(line -> row(headings, line.split("\t", -1)))
                        .toList());
    }

    private static Map<String, String> row(List<String> headings, String[] cells) {
        Map<String, String> row = new HashMap<>();
        IntStream.range(0, headings.size())
                .forEach(place -> row.put(headings.get(place), place < cells.length ? cells[place] : ""));
        return row;
    }
}
