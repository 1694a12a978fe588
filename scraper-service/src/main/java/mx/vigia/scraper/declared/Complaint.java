package mx.vigia.scraper.declared;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.house.Words;

/**
 * What is wrong with a declaration, and where.
 *
 * @param line counted from 1
 * @param field such as {@code fields/date/format}, empty where it is about the whole
 * @param figures what fills the gaps in the words for what was expected
 * @param found as written, empty where nothing was
 */
@TemplateData
public record Complaint(int line, String field, Expected expected, List<String> figures, String found) {
    private static final int LONGEST = 200;

    public Complaint {
        figures = List.copyOf(figures);
        found = found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "…";
    }

    /** What was expected, in the reader's language. */
    public String expectedIn(Words words) {
        return words.say(expected.key(), figures.toArray());
    }

    @Override
    public String toString() {
        return "line %d, %s: expected %s %s but found '%s'"
                .formatted(line, field.isEmpty() ? "the whole" : field, expected, figures, found);
    }
}
