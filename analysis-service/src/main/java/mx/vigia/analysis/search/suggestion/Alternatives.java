package mx.vigia.analysis.search.suggestion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.vigia.analysis.language.TextAnalyzer;

/** The valid values offered instead of an unknown one: all if there are few, else the most similar. */
record Alternatives(List<Alternative> all) {
    /** The most values that fit in one sentence. */
    private static final int MAX_LISTED = 15;

    private static final int MAX_SIMILAR = 6;

    /** The shortest word compared; anything resembles a shorter one. */
    private static final int MIN_WORD_LENGTH = 4;

    Alternatives {
        all = List.copyOf(all);
    }

    /**
     * A value that can be requested.
     *
     * @param names the folded names by which it is requested
     */
    record Alternative(String shown, List<String> names) {
        int awayFrom(String folded) {
            return names.stream().mapToInt(name -> distance(folded, name)).min().orElse(Integer.MAX_VALUE);
        }
    }

    static <T> Alternatives of(List<T> all, Function<T, String> shown, Function<T, Stream<String>> names) {
        return new Alternatives(all.stream()
                .map(one -> new Alternative(
                        shown.apply(one),
                        names.apply(one).map(TextAnalyzer::fold).toList()))
                .toList());
    }

    int size() {
        return all.size();
    }

    /** Returns the display names, most similar first. */
    List<String> mostSimilar(String folded) {
        return all.stream()
                .sorted(Comparator.comparingInt(one -> one.awayFrom(folded)))
                .map(Alternative::shown)
                .limit(all.size() <= MAX_LISTED ? MAX_LISTED : MAX_SIMILAR)
                .toList();
    }

    /**
     * Returns the distance: small if one contains the other, else the number of differing letters, also from a single
     * word of a name.
     */
    private static int distance(String folded, String name) {
        if (name.contains(folded) || name.length() >= MIN_WORD_LENGTH && folded.contains(name)) {
            return 0;
        }
        return Stream.concat(
                        Stream.of(name),
                        Arrays.stream(name.split(" ")).filter(word -> word.length() >= MIN_WORD_LENGTH))
                .mapToInt(word -> letters(folded, word))
                .min()
                .orElse(name.length());
    }

    /** Returns the number of letters to insert, delete or change to make one of the other (Levenshtein 1965). */
    private static int letters(String one, String other) {
        var before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
