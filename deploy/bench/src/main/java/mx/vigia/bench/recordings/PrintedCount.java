package mx.vigia.bench.recordings;

import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The number of items that a response prints, found without any reader. */
sealed interface PrintedCount {

    /** It prints none. */
    record NotPrinted() implements PrintedCount {}

    /** The number of matches of this pattern. */
    record Count(Pattern place) implements PrintedCount {}

    /** The sum of all these numbers. */
    record Sum(Pattern number) implements PrintedCount {}

    /** The first such number. */
    record First(Pattern number) implements PrintedCount {}

    Pattern INVISIBLE_MARKUP = Pattern.compile("(?s)<!--.*?-->|(?is)<script\\b.*?</script>");

    static PrintedCount of(String words) {
        var kind = words.replaceFirst(":.*", "");
        return switch (kind) {
            case "-" -> new NotPrinted();
            case "count" -> new Count(countAfter(words));
            case "sum" -> new Sum(countAfter(words));
            case "first" -> new First(countAfter(words));
            default -> throw new IllegalArgumentException("expected count, sum or first but found " + kind);
        };
    }

    default OptionalLong findIn(String text) {
        var seen = INVISIBLE_MARKUP.matcher(text).replaceAll("");
        return switch (this) {
            case NotPrinted nowhere -> OptionalLong.empty();
            case Count(var place) ->
                OptionalLong.of(place.matcher(seen).results().count());
            case Sum(var number) ->
                OptionalLong.of(number.matcher(seen)
                        .results()
                        .mapToLong(PrintedCount::number)
                        .sum());
            case First(var number) ->
                number.matcher(seen).results().mapToLong(PrintedCount::number).findFirst();
        };
    }

    private static long number(MatchResult found) {
        return Long.parseLong(found.group(1));
    }

    private static Pattern countAfter(String words) {
        return Pattern.compile(words.substring(words.indexOf(':') + 1));
    }
}
