package mx.vigia.analysis.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names by which a question means the bills of a country, in both languages ({@code language/countries.tsv}).
 * Compared by stem, so that case, accents and plurals do not matter.
 */
public final class CountryNames {
    private static final Map<List<String>, String> CODES_BY_NAME = read();
    private static final int MAX_LENGTH =
            CODES_BY_NAME.keySet().stream().mapToInt(List::size).max().orElse(0);

    private CountryNames() {}

    /**
     * A name found in a list of words.
     *
     * @param code begins the ids of the sites of the country
     * @param words how many words the name has
     */
    public record Named(String code, int words) {}

    /** Returns the longest name that begins at this word. */
    public static Optional<Named> findAt(List<String> stems, int from) {
        for (int words = Math.min(MAX_LENGTH, stems.size() - from); words > 0; words--) {
            var code = CODES_BY_NAME.get(stems.subList(from, from + words));
            if (code != null) {
                return Optional.of(new Named(code, words));
            }
        }
        return Optional.empty();
    }

    private static Map<List<String>, String> read() {
        try (InputStream file = CountryNames.class.getResourceAsStream("/language/countries.tsv")) {
            var codes = new HashMap<List<String>, String>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> Arrays.stream(cells[1].split("; "))
                            .forEach(name -> codes.put(TextAnalyzer.stems(name), cells[0])));
            return Map.copyOf(codes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
