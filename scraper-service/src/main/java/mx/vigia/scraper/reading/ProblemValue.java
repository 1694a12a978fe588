package mx.vigia.scraper.reading;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What was expected or found: in English for programs and logs and, for a measure, as data to be translated.
 *
 * @param measure the word of a {@link Expectation} and its figures, or nothing if the words are a reader's own
 */
public record ProblemValue(String text, List<String> measure) {
    public ProblemValue {
        measure = List.copyOf(measure);
    }

    /** Creates a value in a reader's own words. */
    public static ProblemValue words(String text) {
        return new ProblemValue(text, List.of());
    }

    static ProblemValue ofMeasure(Expectation measure, Object... figures) {
        var stated = Arrays.stream(figures).map(String::valueOf).toArray();
        var text = new MessageFormat(measure.english(), Locale.ENGLISH).format(stated);
        return new ProblemValue(
                text,
                Stream.concat(Stream.of(measure.word()), Arrays.stream(stated).map(String::valueOf))
                        .toList());
    }
}
