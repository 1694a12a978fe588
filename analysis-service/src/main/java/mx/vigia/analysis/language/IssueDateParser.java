package mx.vigia.analysis.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.time.MonthNames;
import mx.vigia.platform.time.WeekdayNames;

/**
 * Parses the date after a gazette number: <em>jueves 3 de septiembre de 2026</em>, <em>3 September 2026</em>,
 * 03/09/2026, 2026-09-03.
 */
public final class IssueDateParser {
    private static final Set<String> WEEKDAYS = foldAll(WeekdayNames.SPANISH, WeekdayNames.ENGLISH);
    private static final Set<String> MONTHS = foldAll(MonthNames.SPANISH, MonthNames.ENGLISH);
    private static final Set<String> PREPOSITIONS = Set.of("de", "del", "of");
    private static final Pattern DAY_PATTERN = Pattern.compile("\\d{1,2}[oº°]?");
    private static final Pattern YEAR_PATTERN = Pattern.compile("\\d{4}");
    private static final Pattern NUMERIC_DATE_PATTERN =
            Pattern.compile("\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}");

    private final List<String> words;
    private int here;

    private IssueDateParser(List<String> words, int from) {
        this.words = words;
        this.here = from;
    }

    private static Set<String> foldAll(List<String> spanish, List<String> english) {
        return Stream.concat(spanish.stream(), english.stream())
                .map(TextAnalyzer::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the index after the date that begins at this index, or this index if there is none. Words are folded. */
    public static int after(List<String> words, int from) {
        var day = new IssueDateParser(words, from);
        return day.read() ? day.here : from;
    }

    private boolean read() {
        step(PREPOSITIONS);
        step(WEEKDAYS);
        return step(NUMERIC_DATE_PATTERN) || readSpelledOut();
    }

    private boolean readSpelledOut() {
        return step(MONTHS) ? step(DAY_PATTERN) && readYear() : step(DAY_PATTERN) && readMonth() && readYear();
    }

    private boolean readMonth() {
        step(PREPOSITIONS);
        return step(MONTHS);
    }

    private boolean readYear() {
        step(PREPOSITIONS);
        return step(YEAR_PATTERN);
    }

    private boolean step(Set<String> any) {
        boolean is = here < words.size() && any.contains(words.get(here));
        here += is ? 1 : 0;
        return is;
    }

    private boolean step(Pattern form) {
        boolean is = here < words.size() && form.matcher(words.get(here)).matches();
        here += is ? 1 : 0;
        return is;
    }
}
