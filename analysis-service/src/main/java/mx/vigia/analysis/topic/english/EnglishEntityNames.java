package mx.vigia.analysis.topic.english;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.language.TextAnalyzer;

/** English names of federal entities at the end of a law's name, from {@code laws/states.yaml}. */
final class EnglishEntityNames {
    private static final String DATA_FILE = "/laws/states.yaml";
    private static final String COUNTRY_NAME = "mexico";
    private static final Pattern PREFIX_PATTERN =
            Pattern.compile("^(?:del|para el) estado (?:libre y soberano )?de |^(?:de|para) (?:la )?|^del |^el ");
    private static final Map<String, String> SPECIAL_NAMES =
            Map.of("ciudad de mexico", "of Mexico City", "distrito federal", "of the Federal District");
    private static final Map<String, String> STATE_NAMES = read();

    private EnglishEntityNames() {}

    /** Returns "of the State of Jalisco" for "del estado de jalisco", folded; empty if no entity is named. */
    static Optional<String> inEnglish(String folded) {
        var name = PREFIX_PATTERN.matcher(folded).replaceFirst("");
        return Optional.ofNullable(SPECIAL_NAMES.get(name.replaceFirst("^el ", "")))
                .or(() -> Optional.ofNullable(STATE_NAMES.get(name)).map("of the State of "::concat));
    }

    /** Returns the folded names that always mean an entity: "México" alone is the country. */
    static Set<String> names() {
        return Stream.concat(SPECIAL_NAMES.keySet().stream(), STATE_NAMES.keySet().stream())
                .filter(name -> !name.equals(COUNTRY_NAME))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads the entities by whole name and, if an honorific follows it ("Michoacán de Ocampo"), without it. */
    private static Map<String, String> read() {
        try (InputStream file = EnglishEntityNames.class.getResourceAsStream(DATA_FILE)) {
            var names = new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<List<String>>() {});
            var all = new HashMap<String, String>();
            for (var name : names) {
                all.put(TextAnalyzer.fold(name), name);
                all.putIfAbsent(TextAnalyzer.fold(name.replaceFirst("(?<!Ciudad) de .*", "")), name);
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + DATA_FILE, unreadable);
        }
    }
}
