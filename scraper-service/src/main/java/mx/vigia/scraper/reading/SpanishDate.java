package mx.vigia.scraper.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.platform.time.MonthNames;

/**
 * Dates as Mexican sites write them: "martes 26 de noviembre de 2024", "1o. de octubre de 2026", "03-Sep-2024",
 * "31/07/2026", and 20260902 in file names.
 */
public final class SpanishDate {
    private static final Pattern WRITTEN_DATE =
            Pattern.compile("\\b(\\d{1,2})(?:o\\.|°|º)? de (\\p{L}+) (?:de|del) (\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_NAME_DATE = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern UPDATE_STAMP =
            Pattern.compile("actualizado\\s+(\\d{1,2})/(\\p{L}{3})\\p{L}*/(\\d{4})");
    private static final Pattern SHORT_DATE =
            Pattern.compile("(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2}|\\p{L}{3,10})\\2(\\d{4})(?!\\d)");
    private static final List<String> MONTH_ABBREVIATIONS =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");

    private SpanishDate() {}

    /** Returns the first date in these words. */
    public static Optional<LocalDate> findFirst(String words) {
        return WRITTEN_DATE
                .matcher(words)
                .results()
                .flatMap(m -> day(m).stream())
                .findFirst();
    }

    /** Returns the last date in these words. */
    public static Optional<LocalDate> findLast(String words) {
        return WRITTEN_DATE
                .matcher(words)
                .results()
                .flatMap(m -> day(m).stream())
                .reduce((first, second) -> second);
    }

    /** Returns every date in these words, including impossible ones. */
    public static List<Written> findAll(String words) {
        return WRITTEN_DATE
                .matcher(words)
                .results()
                .filter(m -> month(m.group(2)) > 0)
                .map(m -> new Written(m.group(), day(m).stream().toList()))
                .toList();
    }

    /** Returns the date in "actualizado 29/abr/2026". */
    public static Optional<LocalDate> findUpdateStamp(String words) {
        return UPDATE_STAMP
                .matcher(words)
                .results()
                .flatMap(m -> day(m).stream())
                .findFirst();
    }

    /**
     * Returns the first date with separators, its month a number or word: "31/07/2026", "03-Sep-2024",
     * "17-Febrero-2026".
     */
    public static Optional<LocalDate> findFirstShort(String words) {
        return SHORT_DATE
                .matcher(words)
                .results()
                .flatMap(m -> day(number(m, 4), month(m.group(3)), number(m, 1)).stream())
                .findFirst();
    }

    /** Formats a date as in a sentence: "26 de noviembre de 2024". */
    public static String format(LocalDate day) {
        return "%d de %s de %d"
                .formatted(day.getDayOfMonth(), MonthNames.SPANISH.get(day.getMonthValue() - 1), day.getYear());
    }

    /** Returns the month as used in paths. */
    public static String month(LocalDate day) {
        return MONTH_ABBREVIATIONS.get(day.getMonthValue() - 1);
    }

    /** Returns the date in a file name. */
    public static Optional<LocalDate> parseFileName(String name) {
        return FILE_NAME_DATE
                .matcher(name)
                .results()
                .flatMap(m -> day(number(m, 1), number(m, 2), number(m, 3)).stream())
                .findFirst();
    }

    /**
     * A date as it is written.
     *
     * @param days the day that is meant; none if it does not exist, as in "31 de febrero de 2026"
     */
    public record Written(String words, List<LocalDate> days) {
        public Written {
            days = List.copyOf(days);
        }
    }

    private static Optional<LocalDate> day(MatchResult m) {
        return day(number(m, 3), month(m.group(2)), number(m, 1));
    }

    private static int month(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        var head = words.toLowerCase(Locale.ROOT).substring(0, Math.min(3, words.length()));
        return MONTH_ABBREVIATIONS.indexOf(head.equals("set") ? "sep" : head) + 1;
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
