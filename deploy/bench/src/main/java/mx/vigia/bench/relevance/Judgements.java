package mx.vigia.bench.relevance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person's relevance judgements, by need. A table with the columns {@code query_id}, {@code lang} (es or en),
 * {@code query}, {@code item_id} and {@code grade}, a row for each item judged: 3 what was looked for, 2 much of it, 1
 * a little, 0 nothing. What is not judged is 0.
 */
public record Judgements(Map<String, Need> needs) {
    private static final List<String> COLUMNS = List.of("query_id", "lang", "query", "item_id", "grade");

    /** One query, and the grades of the items judged for it. */
    public record Need(String id, String language, String question, Map<String, Integer> grades) {}

    /** Parses the judgements; the error for a missing column or an invalid grade says where it is. */
    public static Judgements of(List<Map<String, String>> rows) {
        Map<String, Need> needs = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            requireColumns(row);
            needs.computeIfAbsent(
                            row.get("query_id"),
                            id -> new Need(id, row.get("lang"), row.get("query"), new LinkedHashMap<>()))
                    .grades()
                    .put(row.get("item_id"), grade(row.get("grade"), i + 2));
        }
        return new Judgements(needs);
    }

    /** Returns items that were judged and are not among these. */
    public Set<String> findUnknown(Set<String> known) {
        Set<String> unknown = new TreeSet<>();
        needs.values().forEach(need -> unknown.addAll(need.grades().keySet()));
        unknown.removeAll(known);
        return unknown;
    }

    private static void requireColumns(Map<String, String> row) {
        if (!row.keySet().containsAll(COLUMNS)) {
            throw new IllegalArgumentException(
                    "expected the columns " + COLUMNS + " and found " + new TreeSet<>(row.keySet()));
        }
    }

    private static int grade(String cell, int line) {
        if (!cell.matches("[0-3]")) {
            throw new IllegalArgumentException("line " + line + ": expected a grade from 0 to 3 and found " + cell);
        }
        return Integer.parseInt(cell);
    }
}
