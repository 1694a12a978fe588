package mx.vigia.bench.recordings;

import java.util.List;
import java.util.regex.Pattern;

/** The count of a reading that is compared with the number printed in the response. */
sealed interface ComparedCount {

    /** The number of items read. */
    record Items() implements ComparedCount {}

    /** The number of lines of a field, over all items. */
    record Lines(String field) implements ComparedCount {}

    /** The sum of the numbers in the lines of a field. */
    record Sum(String field, Pattern number) implements ComparedCount {}

    /** The number of lines of a field that match. */
    record Such(String field, Pattern words) implements ComparedCount {}

    static ComparedCount of(String words) {
        var parts = words.split(":", 3);
        return switch (parts[0]) {
            case "items" -> new Items();
            case "lines" -> new Lines(parts[1]);
            case "sum" -> new Sum(parts[1], Pattern.compile(parts[2]));
            case "match" -> new Such(parts[1], Pattern.compile(parts[2]));
            default -> throw new IllegalArgumentException("expected items, lines, sum or match but found " + words);
        };
    }

    default long countIn(List<ReadItem> items) {
        return switch (this) {
            case Items all -> items.size();
            case Lines(var field) ->
                items.stream().mapToLong(item -> item.lines(field).size()).sum();
            case Sum(var field, var number) ->
                items.stream()
                        .flatMap(item -> item.lines(field).stream())
                        .flatMap(line -> number.matcher(line).results())
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum();
            case Such(var field, var words) ->
                items.stream()
                        .flatMap(item -> item.lines(field).stream())
                        .filter(line -> words.matcher(line).find())
                        .count();
        };
    }
}
