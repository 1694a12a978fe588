package mx.vigia.notification.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Orders words by the first point of an agenda that they name: 2, 3.a, 3.b, 10; words without a number come last. */
final class AgendaPointOrder {
    private static final Pattern NUMBER_PATTERN =
            Pattern.compile("(?<!\\p{L})(?:\\d+|[IVXLC]+(?=[. ]|$))(?:\\.(?:\\d+|\\p{L}(?!\\p{L})))*");
    private static final Map<Character, Integer> ROMAN_VALUES = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);
    private static final Pattern PART_PATTERN = Pattern.compile("\\d+|\\p{L}+");

    static final Comparator<String> ORDER = Comparator.comparing(AgendaPointOrder::parts, AgendaPointOrder::compare);

    private AgendaPointOrder() {}

    private static List<String> parts(String words) {
        var number = NUMBER_PATTERN.matcher(words);
        return number.find()
                ? PART_PATTERN
                        .matcher(number.group())
                        .results()
                        .map(MatchResult::group)
                        .toList()
                : List.of();
    }

    private static int compare(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = comparePart(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int comparePart(String one, String other) {
        var figure = figure(one);
        var otherFigure = figure(other);
        return figure.isPresent() && otherFigure.isPresent()
                ? Integer.compare(figure.getAsInt(), otherFigure.getAsInt())
                : one.compareTo(other);
    }

    /** Returns the value of a figure, Arabic or Roman; capital letters are Roman figures in agendas. */
    private static OptionalInt figure(String part) {
        if (part.matches("\\d{1,9}")) {
            return OptionalInt.of(Integer.parseInt(part));
        }
        return part.matches("[IVXLC]{1,15}") ? OptionalInt.of(roman(part)) : OptionalInt.empty();
    }

    private static int roman(String figures) {
        var sum = 0;
        for (var i = 0; i < figures.length(); i++) {
            var value = ROMAN_VALUES.get(figures.charAt(i));
            var subtracted = i + 1 < figures.length() && ROMAN_VALUES.get(figures.charAt(i + 1)) > value;
            sum += subtracted ? -value : value;
        }
        return sum;
    }
}
