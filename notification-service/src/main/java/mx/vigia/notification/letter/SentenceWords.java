package mx.vigia.notification.letter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of what was said, by which a repetition of the same in other forms of these words is recognized. */
record SentenceWords(String text) {
    private static final Pattern ACCENT_MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NUMERIC_DATE = Pattern.compile("\\d{1,2}[-/](?:\\p{L}{3}|\\d{1,2})[-/]\\d{4}");
    private static final Pattern WORD_SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern GENDER_AND_NUMBER = Pattern.compile("[oa]s?$");

    /** The words by which a sentence names no thing. */
    private static final Set<String> STOP_WORDS = Set.of("el", "la", "los", "las", "por", "en", "de", "del", "a", "al");

    /** Whether all words of the sentence were said, besides its day. */
    boolean include(String sentence) {
        var said = words(text);
        return words(NUMERIC_DATE.matcher(sentence).replaceAll("")).stream().allMatch(said::contains);
    }

    private static Set<String> words(String text) {
        var plain = ACCENT_MARKS
                .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return Stream.of(WORD_SEPARATOR.split(plain))
                .filter(word -> !word.isEmpty() && !STOP_WORDS.contains(word))
                .map(word -> GENDER_AND_NUMBER.matcher(word).replaceFirst(""))
                .collect(Collectors.toSet());
    }
}
