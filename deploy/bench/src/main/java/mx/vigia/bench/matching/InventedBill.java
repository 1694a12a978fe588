package mx.vigia.bench.matching;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;

/** A bill with a title and a text of a given total length, whose sentences are titles of others. */
public record InventedBill(String title, String text) {

    public static InventedBill of(int length, List<String> titles, Random random) {
        var title = any(titles, random);
        var text = new StringBuilder();
        while (title.length() + text.length() < length) {
            text.append(any(titles, random)).append('\n');
        }
        text.setLength(Math.max(0, Math.min(text.length(), length - title.length())));
        return new InventedBill(title, text.toString());
    }

    /** Returns its searchable fields. */
    Map<QueryField, List<String>> fields() {
        return Map.of(QueryField.TITLE, List.of(title), QueryField.TEXT, List.of(text));
    }

    Stream<String> values() {
        return Stream.of(title, text);
    }

    private static String any(List<String> titles, Random random) {
        return titles.get(random.nextInt(titles.size()));
    }
}
