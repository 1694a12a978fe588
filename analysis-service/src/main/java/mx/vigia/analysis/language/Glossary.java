package mx.vigia.analysis.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The terms of digital policy with their synonyms, Spanish and English ({@code language/glossary.tsv}). Names are
 * compared by stem, so plurals and accents do not matter.
 */
public final class Glossary {
    private static final Pattern AMBIGUOUS_ACRONYM_PATTERN = Pattern.compile("\\(\\p{Lu}{2,}\\)");
    private static final Glossary INSTANCE = read();
    private static final String NAME_SEPARATOR = "; ";

    private final Map<List<String>, List<String>> othersByStems = new HashMap<>();
    /** Each name that can be looked up, with its folded form. */
    private final Map<String, String> names = new HashMap<>();

    private final Set<List<String>> english = new HashSet<>();
    /** Names in capitals that are also words of their own, such as ACTA. */
    private final Set<List<String>> acronyms = new HashSet<>();

    private int maxLength;

    private Glossary() {}

    public static Glossary known() {
        return INSTANCE;
    }

    /** Returns the number of words of the longest name. */
    public int longest() {
        return maxLength;
    }

    /** Returns the other names of the term with this name; empty if no term has it. */
    public List<String> otherNames(List<String> stems) {
        return othersByStems.getOrDefault(stems, List.of());
    }

    /** Whether this is one of a term's English names. */
    public boolean isEnglish(List<String> stems) {
        return english.contains(stems);
    }

    /** Whether this is an acronym that means more than its term, so that the other names tell better what is meant. */
    public boolean isAmbiguousAcronym(List<String> stems) {
        return acronyms.contains(stems);
    }

    /** Returns names that begin with this folded text, or contain a word that does, shortest first. */
    public List<String> namesStarting(String folded, int max) {
        return names.entrySet().stream()
                .filter(name ->
                        name.getValue().startsWith(folded) || name.getValue().contains(" " + folded))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(max)
                .toList();
    }

    /** Returns every line that is not a comment: Spanish names, a tab, English names. */
    static List<String> lines() {
        try (InputStream file = Glossary.class.getResourceAsStream("/language/glossary.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns all names on a line, including the understood-only ones in brackets. */
    static List<String> namesOn(String line) {
        return Stream.of(line.split("\t"))
                .flatMap(language -> Arrays.stream(language.split(NAME_SEPARATOR)))
                .toList();
    }

    private static Glossary read() {
        var glossary = new Glossary();
        lines().forEach(line -> {
            glossary.addTerm(namesOn(line));
            namesOn(line.substring(line.indexOf('\t') + 1))
                    .forEach(name -> glossary.english.add(TextAnalyzer.stems(name)));
        });
        return glossary;
    }

    /** Whether this is a field value such as {@code tipo:minuta} rather than a name. */
    public static boolean isValue(String name) {
        return name.indexOf(':') > 0;
    }

    private void addTerm(List<String> names) {
        var lookedFor = names.stream().filter(name -> !name.startsWith("(")).toList();
        lookedFor.stream()
                .filter(name -> !isValue(name))
                .forEach(name -> this.names.put(name, TextAnalyzer.fold(name)));
        for (var name : names.stream().filter(name -> !isValue(name)).toList()) {
            var stems = TextAnalyzer.stems(name);
            if (AMBIGUOUS_ACRONYM_PATTERN.matcher(name).matches()) {
                acronyms.add(stems);
            }
            othersByStems.put(
                    stems,
                    lookedFor.stream().filter(other -> !other.equals(name)).toList());
            maxLength = Math.max(maxLength, stems.size());
        }
    }
}
