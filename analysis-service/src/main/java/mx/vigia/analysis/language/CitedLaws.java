package mx.vigia.analysis.language;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names by which queries cite laws, from {@code laws/federal.yaml}: official names, abbreviations in either case,
 * other wordings, and names without their rank or shared with federal entities (<em>Código Penal</em>) if only one
 * federal law is left. English names come from {@code laws/english.tsv}. Articles and prepositions are ignored.
 */
public final class CitedLaws {
    private static final Set<String> RANK_WORDS = Set.of("federal", "general", "nacional", "federacion", "national");
    private static final String CONSTITUTION = "Constitución Política de los Estados Unidos Mexicanos";

    /** The number of articles of the Constitution since 1917: added ones bear a letter. */
    private static final int CONSTITUTION_ARTICLE_COUNT = 136;

    private static final CitedLaws INSTANCE = read();

    private final Map<List<String>, String> official = new HashMap<>();
    private int maxLength;

    /** A law, the index after its name, and whether it was named by a single word such as CPF. */
    public record NamedCitation(String law, int after, boolean shortly) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Line(
            @JsonProperty(required = true) String name,
            @JsonProperty("short") List<String> abbreviations,
            @JsonProperty("also") List<String> otherNames,
            @JsonProperty("shared") List<String> sharedNames) {
        private Map<String, String> unrankedNames() {
            return Stream.concat(Stream.of(name), parseNames(sharedNames).stream())
                    .collect(Collectors.toMap(unranked -> unranked, unranked -> name));
        }

        private Stream<String> names() {
            return Stream.of(List.of(name), parseNames(abbreviations), parseNames(otherNames))
                    .flatMap(List::stream);
        }

        private static List<String> parseNames(List<String> names) {
            return Objects.requireNonNullElse(names, List.of());
        }
    }

    private CitedLaws(List<Line> lines, Map<String, String> english) {
        lines.forEach(line -> line.names().forEach(name -> addName(distinctiveWords(words(name)), line.name())));
        Map<String, String> unranked = new HashMap<>();
        lines.forEach(line -> unranked.putAll(line.unrankedNames()));
        addNamesWithoutRank(unranked);
        english.forEach((name, law) -> addName(distinctiveWords(words(name)), law));
        addNamesWithoutRank(english);
        List.of("constitucional", "constitucion", "constitution").forEach(word -> addName(List.of(word), CONSTITUTION));
    }

    /** Adds each of these names without its rank, if only one law is left. */
    private void addNamesWithoutRank(Map<String, String> lawsByName) {
        Map<List<String>, Set<String>> unranked = new HashMap<>();
        lawsByName.forEach((name, law) -> unranked.computeIfAbsent(withoutRank(name), none -> new HashSet<>())
                .add(law));
        unranked.forEach((words, laws) -> {
            if (laws.size() == 1 && words.size() > 1) {
                addName(words, laws.iterator().next());
            }
        });
    }

    private static List<String> withoutRank(String name) {
        return distinctiveWords(words(name)).stream()
                .filter(word -> !RANK_WORDS.contains(word))
                .toList();
    }

    public static CitedLaws known() {
        return INSTANCE;
    }

    /** Returns the law whose name begins at this index of the folded words; the longest name wins. */
    public Optional<NamedCitation> parseAt(List<String> words, int from) {
        var name = new ArrayList<String>();
        Optional<NamedCitation> found = Optional.empty();
        for (int at = from; at < words.size() && name.size() < maxLength; at++) {
            if (StopWords.isStopWord(words.get(at))) {
                continue;
            }
            name.add(words.get(at));
            var law = official.get(name);
            if (law != null) {
                found = Optional.of(new NamedCitation(law, at + 1, name.size() == 1));
            }
        }
        return found;
    }

    /** Returns the highest article number of the law, where known. */
    static int maxArticles(String law) {
        return law.equals(CONSTITUTION) ? CONSTITUTION_ARTICLE_COUNT : Integer.MAX_VALUE;
    }

    /** Returns the words of a text, without accents. */
    static List<String> words(String text) {
        return TextAnalyzer.exactWords(text).stream().map(TextAnalyzer::fold).toList();
    }

    private static List<String> distinctiveWords(List<String> words) {
        return words.stream().filter(word -> !StopWords.isStopWord(word)).toList();
    }

    private void addName(List<String> words, String law) {
        if (!words.isEmpty()) {
            official.putIfAbsent(words, law);
            maxLength = Math.max(maxLength, words.size());
        }
    }

    private static CitedLaws read() {
        try (InputStream file = CitedLaws.class.getResourceAsStream("/laws/federal.yaml")) {
            List<Line> lines = new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {});
            return new CitedLaws(lines, inEnglish(lines.stream().map(Line::name).collect(Collectors.toSet())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read laws/federal.yaml", unreadable);
        }
    }

    /** Returns these laws by their English name; if two share a name, the first one in the file wins. */
    private static Map<String, String> inEnglish(Set<String> laws) throws IOException {
        try (InputStream file = CitedLaws.class.getResourceAsStream("/laws/english.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .filter(sides -> sides.length == 2 && laws.contains(sides[0]))
                    .collect(Collectors.toMap(sides -> sides[1], sides -> sides[0], (first, second) -> first));
        }
    }
}
