package mx.vigia.bench.driver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measured values: named figures in order, printed as a table for people and as one line of JSON for programs. */
public final class Figures {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One line of the table; the limit may be empty. */
    private record Row(String key, String what, String value, String limit, boolean kept) {}

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, String> before = new LinkedHashMap<>();

    public Figures(String name) {
        values.put("name", name);
    }

    public Figures addNote(String key, String what, Object value, String unit) {
        values.put(key, value);
        rows.add(new Row(key, what, value + unit, "", true));
        return this;
    }

    /** Adds median, 90th percentile and maximum of a quantity, in one row. */
    public Figures spread(String key, String what, Spread spread) {
        values.put(key + "Median", spread.median());
        values.put(key + "P90", spread.percentile(0.9));
        values.put(key + "Most", spread.most());
        var shown = plain(spread.median()) + " / " + plain(spread.percentile(0.9)) + " / " + plain(spread.most());
        rows.add(new Row(key, what + ": median / 90th percentile / most", shown, "", true));
        return this;
    }

    /** Adds lines that are printed below the table, under a heading; nothing if there are none. */
    public Figures list(String key, String heading, List<String> lines) {
        values.put(key, lines);
        lists.put(heading, lines);
        return this;
    }

    /** Adds these earlier figures as a column before this one, and under {@code before} in the JSON. */
    public Figures comparedWith(Figures earlier) {
        values.put("before", earlier.values);
        earlier.rows.forEach(row -> before.put(row.key(), row.value()));
        return this;
    }

    /** Adds a figure that should not exceed its limit. */
    public Figures atMost(String key, String what, double value, double limit, String unit) {
        return within(key, what, value, limit, "at most " + plain(limit) + unit, unit, value <= limit);
    }

    /** Adds a figure that should not fall below its limit. */
    public Figures atLeast(String key, String what, double value, double limit, String unit) {
        return within(key, what, value, limit, "at least " + plain(limit) + unit, unit, value >= limit);
    }

    private Figures within(
            String key, String what, double value, double limit, String given, String unit, boolean kept) {
        values.put(key, value);
        values.put(key + "Limit", limit);
        rows.add(new Row(key, what, plain(value) + unit, given, kept));
        return this;
    }

    public boolean areAllLimitsKept() {
        return rows.stream().allMatch(Row::kept);
    }

    public String table() {
        var wide = rows.stream().mapToInt(row -> row.what().length()).max().orElse(0);
        var text = new StringBuilder();
        if (!before.isEmpty()) {
            text.append(" ".repeat(wide + 4)).append("%16s%16s%n".formatted("before", "after"));
        }
        for (var row : rows) {
            text.append("  ")
                    .append(row.what())
                    .append(" ".repeat(wide - row.what().length() + 2));
            text.append(before.isEmpty() ? "" : "%16s  ".formatted(before.getOrDefault(row.key(), "")));
            text.append("%14s".formatted(row.value()));
            text.append(row.limit().isEmpty() ? "" : "   " + row.limit() + (row.kept() ? "" : "   NOT KEPT"));
            text.append('\n');
        }
        lists.forEach((heading, lines) -> text.append(listed(heading, lines)));
        return text.toString();
    }

    private static String listed(String heading, List<String> lines) {
        return lines.isEmpty() ? "" : "\n  " + heading + ":\n    " + String.join("\n    ", lines) + '\n';
    }

    public String json() {
        try {
            values.put("kept", areAllLimitsKept());
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : "%.2f".formatted(value);
    }
}
