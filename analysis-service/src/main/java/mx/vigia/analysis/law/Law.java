package mx.vigia.analysis.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * A law as in force between two days; a law that replaces another of the same name is a separate record.
 *
 * @param id the name in lower case without accents, words joined by hyphens; with the year where several laws bear the
 *     name
 * @param abbreviations short forms of the name, such as LFPDPPP
 * @param otherNames other wordings in which it is cited
 * @param from the first day in force, null if unknown
 * @param until the first day no longer in force, null while it is in force
 * @param successor the id of the law that replaced it, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Law(
        String id,
        String name,
        List<String> abbreviations,
        List<String> otherNames,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String successor) {
    private static final Pattern NON_WORD_PATTERN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS_PATTERN = Pattern.compile("^-|-$");

    public Law {
        abbreviations = List.copyOf(abbreviations);
        otherNames = List.copyOf(otherNames);
    }

    /** Whether the law was in force on this day, as far as known. */
    public boolean isInForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Returns the id of a law's name: lower case without accents, words joined by hyphens. */
    public static String idOf(String name) {
        var words = NON_WORD_PATTERN
                .matcher(TextAnalyzer.fold(name).replace("ñ", "n"))
                .replaceAll("-");
        return OUTER_HYPHENS_PATTERN.matcher(words).replaceAll("");
    }
}
