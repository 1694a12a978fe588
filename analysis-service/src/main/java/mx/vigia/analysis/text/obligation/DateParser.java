package mx.vigia.analysis.text.obligation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.text.Folding;
import mx.vigia.analysis.text.Numbers;
import mx.vigia.analysis.text.TextToken;
import mx.vigia.analysis.text.obligation.DueExpression.On;
import mx.vigia.platform.time.MonthNames;

/** Parses a calendar day, in figures or in words, in a folded sentence. */
final class DateParser {
    private static final String DAY_REGEX = "(?:\\d{1,2}(?:o\\.?|º|°)?|primero|primer dia|(?:[a-z]+(?: y [a-z]+)?))";
    private static final String DAY_AND_MONTH_REGEX =
            "(" + DAY_REGEX + ")(?: del mes)? de (" + String.join("|", MonthNames.SPANISH) + ")";
    private static final String YEAR_REGEX = " del?(?: ano)? (\\d{4}|(?:dos )?mil(?: [a-z]+){0,2}(?: y [a-z]+)?)";
    private static final String DATE_REGEX = DAY_AND_MONTH_REGEX + YEAR_REGEX;
    private static final Pattern DATE_PATTERN = Folding.toPattern("\\b" + DATE_REGEX);
    private static final Pattern SAME_YEAR_PATTERN = Folding.toPattern(
            "\\b" + DAY_AND_MONTH_REGEX + " del? (?:dicho|ese|este|mismo|el mismo|propio|citado)(?: mismo)? ano\\b");
    private static final Pattern DEADLINE_PATTERN =
            Folding.toPattern("\\b(?:a mas tardar(?: el)?|antes del)(?: dia)? " + DATE_REGEX);
    private static final Pattern UNTIL_PATTERN = Folding.toPattern(
            "\\bhasta(?: el)?(?: dia)?(?: (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),?)? "
                    + DAY_AND_MONTH_REGEX + "(?:,?" + YEAR_REGEX + ")?");

    private static final Pattern DAY_PATTERN =
            Folding.toPattern("(?:(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? )?" + DAY_AND_MONTH_REGEX
                    + "(?:,?" + YEAR_REGEX + ")?");

    private static final Pattern LAST_DAY_PATTERN = Folding.toPattern(
            "\\b(?:hasta(?: el)?|del? (?:(?!\\b(?:siguiente|posterior))[^.;]){1,40}? al|(?:conclu(?:ye|ira)|cierra|cerrara|venc(?:e|era)|termina(?:ra)?|finaliza(?:ra)?)(?: el)?"
                    + "|a mas tardar(?: el)?|(?:fecha (?:limite|de (?:cierre|conclusion|termino))|cierre)[^.;:0-9]{0,60}:?)(?: dia)?(?: (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),?)? "
                    + DAY_AND_MONTH_REGEX + "(?:,?" + YEAR_REGEX + ")?");

    private static final Set<String> FIRST_WORDS = Set.of("primero", "primer dia", "uno");

    private DateParser() {}

    /** A day, and where its words end. */
    record Dated(LocalDate day, int end) {}

    /**
     * Returns the day that is named at this position; of <i>1o. de abril de dicho año</i>, the year is that of the day
     * named before it.
     */
    static Optional<Dated> parseAt(String folded, int from, int to) {
        var same = SAME_YEAR_PATTERN.matcher(folded).region(from, to);
        if (same.lookingAt()) {
            return findYearBefore(folded, from).flatMap(year -> day(same, year)).map(day -> new Dated(day, same.end()));
        }
        var date = DATE_PATTERN.matcher(folded).region(from, to);
        return date.lookingAt() ? day(date).map(day -> new Dated(day, date.end())) : Optional.empty();
    }

    private static Optional<Integer> findYearBefore(String folded, int end) {
        return DATE_PATTERN
                .matcher(folded.substring(0, end))
                .results()
                .flatMap(found -> day(found).stream())
                .map(LocalDate::getYear)
                .reduce((earlier, later) -> later);
    }

    /** Returns the first day that the sentence names as the last for something. */
    static Optional<DueExpressionFinder.Counted> findDeadline(String folded) {
        return DEADLINE_PATTERN
                .matcher(folded)
                .results()
                .flatMap(found -> day(found).stream()
                        .map(day -> new DueExpressionFinder.Counted(new On(day), found.start(), found.end())))
                .findFirst();
    }

    /**
     * Returns the day until which the sentence says that something goes on; without a year the first such day that is
     * not before {@code stated}.
     */
    static Optional<LocalDate> findUntil(String folded, LocalDate stated) {
        return findLast(UNTIL_PATTERN, folded, stated);
    }

    /**
     * Returns the day that the sentence names as the last of a period, in any phrasing; without a year as in
     * {@link #findUntil}.
     */
    static Optional<LocalDate> findLastDay(String folded, LocalDate stated) {
        return findLast(LAST_DAY_PATTERN, folded, stated);
    }

    /** Returns the day that is named at this position; without a year as in {@link #findUntil}. */
    static Optional<LocalDate> parseDayAt(String folded, int from, LocalDate stated) {
        var day = DAY_PATTERN.matcher(folded).region(from, folded.length());
        return day.lookingAt() ? days(day, stated).findFirst() : Optional.empty();
    }

    /** Returns each day that the sentence names as the last of a period, as {@link #findLastDay} does. */
    static List<LocalDate> findLastDays(String folded, LocalDate stated) {
        return findAll(LAST_DAY_PATTERN, folded, stated).toList();
    }

    private static Optional<LocalDate> findLast(Pattern pattern, String folded, LocalDate stated) {
        return findAll(pattern, folded, stated).findFirst();
    }

    private static Stream<LocalDate> findAll(Pattern pattern, String folded, LocalDate stated) {
        return pattern.matcher(folded).results().flatMap(found -> days(found, stated));
    }

    private static Stream<LocalDate> days(MatchResult found, LocalDate stated) {
        return found.start(3) < 0
                ? Stream.of(stated.getYear(), stated.getYear() + 1)
                        .flatMap(year -> day(found, year).stream())
                        .filter(day -> !day.isBefore(stated))
                        .limit(1)
                : day(found).stream();
    }

    private static Optional<LocalDate> day(MatchResult found) {
        return day(found, number(found.group(3)));
    }

    private static Optional<LocalDate> day(MatchResult found, int year) {
        int day = number(found.group(1));
        try {
            return day == 0 || year == 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, MonthNames.SPANISH.indexOf(found.group(2)) + 1, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String words) {
        if (FIRST_WORDS.contains(words)) {
            return 1;
        }
        var figures = new Numbers(TextToken.tokenize(words, 0)).asFigures();
        boolean misprinted = figures.stream()
                .skip(1)
                .anyMatch(more -> more.isNumber() || more.word().equals("o"));
        return !misprinted && figures.getFirst().isNumber()
                ? Integer.parseInt(figures.getFirst().word())
                : 0;
    }
}
