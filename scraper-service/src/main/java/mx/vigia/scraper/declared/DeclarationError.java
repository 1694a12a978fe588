package mx.vigia.scraper.declared;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.platform.i18n.Messages;

/**
 * An error in a declaration, and its position.
 *
 * @param line counted from 1
 * @param column likewise
 * @param field such as {@code fields/date/format}, empty if it is about the whole
 * @param figures the values of the placeholders in the message of what was expected
 * @param found as written, empty if nothing was
 * @param detail the message of the library that reads such things, in English; often nothing
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

    /** Creates an error without further detail. */
    static DeclarationError at(
            TextPosition spot, String field, ExpectedValue expected, List<String> figures, String found) {
        return new DeclarationError(spot.line(), spot.column(), field, expected, figures, found, "");
    }

    private static String truncate(String words) {
        return words.length() <= MAX_SHOWN_LENGTH ? words : words.substring(0, MAX_SHOWN_LENGTH) + "…";
    }

    /** Returns what was expected, in the reader's language. */
    public String expectedIn(Messages words) {
        return words.say(expected.key(), figures.toArray());
    }

    @Override
    public String toString() {
        return "line %d, column %d, %s: expected %s %s but found '%s'"
                .formatted(line, column, field.isEmpty() ? "the whole" : field, expected, figures, found);
    }
}
