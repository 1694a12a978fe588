package mx.vigia.analysis.topic.english;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Applies English capitalization. */
final class EnglishCapitalization {
    private static final Set<String> LOWERCASE_WORDS =
            Set.of("a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    private EnglishCapitalization() {}

    /** Capitalizes a name: every word but the small ones. */
    static String capitalizeName(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> LOWERCASE_WORDS.contains(word)
                        ? word
                        : first(word).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** Capitalizes for the middle of a sentence: the first word is in lower case unless it is an acronym. */
    static String capitalizeInSentence(String words) {
        boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return acronym ? words : first(words).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String first(String word) {
        return word.substring(0, Math.min(1, word.length()));
    }
}
