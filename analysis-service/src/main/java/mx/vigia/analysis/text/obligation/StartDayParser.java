package mx.vigia.analysis.text.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.text.Folding;

/**
 * Finds the day from which a folded sentence counts a term: <i>contados a partir del 7 de diciembre</i> counts that
 * day, <i>a partir del día siguiente al 7 de diciembre</i> and <i>siguientes al 7 de diciembre</i> begin with the next.
 */
final class StartDayParser {
    private static final String NEXT_REGEX = "(?:siguientes?|posterior(?:es)?|despues)";
    private static final Pattern START_PATTERN = Folding.toPattern("\\b(?:contad[oa]s?|computad[oa]s?|a partir|desde|"
            + NEXT_REGEX + ")(?: (?:a|al|de|del|desde|dia|el|fecha|habil|inmediat[oa]|la|natural|partir|"
            + NEXT_REGEX + ")\\b)*+ ");
    private static final Pattern NEXT_PATTERN = Pattern.compile("\\b" + NEXT_REGEX + "\\b(?!.*\\b(?:partir|desde)\\b)");

    private StartDayParser() {}

    /**
     * Returns the first day that is counted; without a year the first such day that is not before {@code stated}. Empty
     * where the sentence names none, or several.
     */
    static Optional<LocalDate> findFirstDay(String folded, LocalDate stated) {
        List<LocalDate> days = START_PATTERN
                .matcher(folded)
                .results()
                .flatMap(words -> firstDay(words, folded, stated))
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private static Stream<LocalDate> firstDay(MatchResult words, String folded, LocalDate stated) {
        boolean next = NEXT_PATTERN.matcher(words.group()).find();
        return DateParser.parseDayAt(folded, words.end(), stated).map(day -> next ? day.plusDays(1) : day).stream();
    }
}
