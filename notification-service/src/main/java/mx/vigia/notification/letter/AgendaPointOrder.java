package mx.vigia.notification.letter;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Orders words by the first point of an agenda that they name: 2, 3.a, 3.b, 10; words without a number come last. */
final class AgendaPointOrder {
    private static final Pattern NUMBER_PATTERN =
            Pattern.compile("(?<!\\p{L})(?:\\d+|[IVXLC]+(?=[. ]|$))(?:\\.(?:\\d+|\\p{L}(?!\\p{L})))*");
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
        return isFigure(one) && isFigure(other)
                ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
                : one.compareTo(other);
    }

    private static boolean isFigure(String part) {
        return part.matches("\\d{1,9}");
    }
}
