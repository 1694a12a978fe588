package mx.vigia.analysis.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import mx.vigia.analysis.language.Hit;

/** Words of a bill that answer a question: in which field they stand, as they stand there, with the plain text around them. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reason(String field, String words, String excerpt) {
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_EXCERPT = 600;

    static Reason of(Hit hit) {
        return new Reason(
                hit.field().name().toLowerCase(Locale.ROOT),
                cut(hit.words(), LONGEST_WORDS),
                cut(hit.excerpt(), LONGEST_EXCERPT));
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }
}
