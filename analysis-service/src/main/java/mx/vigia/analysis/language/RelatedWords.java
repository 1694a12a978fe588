package mx.vigia.analysis.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words of one field of meaning, in both languages ({@code language/related.tsv}): a bill with one comes near a
 * question with another. Unlike the names of the {@link Glossary} they do not mean the same.
 */
public final class RelatedWords {
    private static final Map<String, Set<String>> FIELDS_BY_STEM = read();

    private RelatedWords() {}

    /** Returns the stems related to the word with this stem, and its own; empty if none are known. */
    public static Set<String> of(String stem) {
        return FIELDS_BY_STEM.getOrDefault(stem, Set.of());
    }

    private static Map<String, Set<String>> read() {
        try (InputStream file = RelatedWords.class.getResourceAsStream("/language/related.tsv")) {
            var fields = new HashMap<String, Set<String>>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new LinkedHashSet<>(TextAnalyzer.stems(line)))
                    .forEach(field -> field.forEach(stem -> fields.computeIfAbsent(stem, first -> new LinkedHashSet<>())
                            .addAll(field)));
            return Map.copyOf(fields);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
