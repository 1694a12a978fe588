package mx.vigia.scraper.reading;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What was expected or found: in English for programs and logs, and where it is a measure as data, to be said in the
 * reader's language.
 *
 * @param measure the word of a {@link Measure} and its figures, or nothing where the words are a reader's own
 */
public record Told(String text, List<String> measure) {
    public Told {
        measure = List.copyOf(measure);
    }

    /** In a reader's own words. */
    public static Told words(String text) {
        return new Told(text, List.of());
    }

    static Told measured(Measure measure, Object... figures) {
        var said = Arrays.stream(figures).map(String::valueOf).toArray();
        var text = new MessageFormat(measure.english(), Locale.ENGLISH).format(said);
        return new Told(
                text,
                Stream.concat(Stream.of(measure.word()), Arrays.stream(said).map(String::valueOf))
                        .toList());
    }
}
