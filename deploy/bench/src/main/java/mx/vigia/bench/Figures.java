package mx.vigia.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured: named figures in order, told as a table to people and as one line of JSON to programs. */
final class Figures {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One line of the table; a limit is what it should stay under, or empty. */
    private record Row(String what, String value, String limit, boolean kept) {}

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    Figures(String name) {
        values.put("name", name);
    }

    Figures say(String key, String what, Object value, String unit) {
        values.put(key, value);
        rows.add(new Row(what, value + unit, "", true));
        return this;
    }

    /** A figure that should not exceed its limit. */
    Figures atMost(String key, String what, double value, double limit, String unit) {
        return within(key, what, value, limit, "at most " + plain(limit) + unit, unit, value <= limit);
    }

    /** A figure that should not fall below its limit. */
    Figures atLeast(String key, String what, double value, double limit, String unit) {
        return within(key, what, value, limit, "at least " + plain(limit) + unit, unit, value >= limit);
    }

    private Figures within(
            String key, String what, double value, double limit, String told, String unit, boolean kept) {
        values.put(key, value);
        values.put(key + "Limit", limit);
        rows.add(new Row(what, plain(value) + unit, told, kept));
        return this;
    }

    boolean allKept() {
        return rows.stream().allMatch(Row::kept);
    }

    String table() {
        var wide = rows.stream().mapToInt(row -> row.what().length()).max().orElse(0);
        var text = new StringBuilder();
        for (var row : rows) {
            text.append("  ")
                    .append(row.what())
                    .append(" ".repeat(wide - row.what().length() + 2));
            text.append("%14s".formatted(row.value()));
            text.append(row.limit().isEmpty() ? "" : "   " + row.limit() + (row.kept() ? "" : "   NOT KEPT"));
            text.append('\n');
        }
        return text.toString();
    }

    String json() {
        try {
            values.put("kept", allKept());
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : "%.2f".formatted(value);
    }
}
