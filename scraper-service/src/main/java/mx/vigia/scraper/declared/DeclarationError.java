package mx.vigia.scraper.declared;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.platform.i18n.Messages;

/**
 * What is wrong with a declaration, and where.
 *
 * @param line counted from 1
 * @param column likewise
 * @param field such as {@code fields/date/format}, empty where it is about the whole
 * @param figures what fills the gaps in the words for what was expected
 * @param found as written, empty where nothing was
 * @param detail what the library that reads such things says of it, in its own English; often nothing
 */
@TemplateData
public record DeclarationError(
        int line, int column, String field, ExpectedValue expected, List<String> figures, String found, String detail) {
    private static final int MAX_SHOWN_LENGTH = 200;

    public DeclarationError {
        figures = List.copyOf(figures);
        found = truncate(found);
        detail = truncate(detail);
    }

    /** One there is no more to say of. */
    static DeclarationError at(
            TextPosition spot, String field, ExpectedValue expected, List<String> figures, String found) {
        return new DeclarationError(spot.line(), spot.column(), field, expected, figures, found, "");
    }

    private static String truncate(String words) {
        return words.length() <= MAX_SHOWN_LENGTH ? words : words.substring(0, MAX_SHOWN_LENGTH) + "…";
    }

    /** What was expected, in the reader's language. */
    public String expectedIn(Messages words) {
        return words.say(expected.key(), figures.toArray());
    }

    @Override
    public String toString() {
        return "line %d, column %d, %s: expected %s %s but found '%s'"
                .formatted(line, column, field.isEmpty() ? "the whole" : field, expected, figures, found);
    }
}
