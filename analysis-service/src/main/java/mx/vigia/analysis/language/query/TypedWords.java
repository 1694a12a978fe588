package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The words of some query parts, with the words that end a part: whatever is recognised must end at the end of a part.
 */
final class TypedWords {
    private final List<String> words = new ArrayList<>();
    private final List<Integer> partsUpTo = new ArrayList<>();

    /** @param cutting splits a part as typed into words */
    TypedWords(List<String> parts, Function<String, List<String>> cutting) {
        for (int part = 0; part < parts.size(); part++) {
            for (var word : cutting.apply(parts.get(part))) {
                words.add(word);
                partsUpTo.add(0);
            }
            if (!words.isEmpty()) {
                partsUpTo.set(words.size() - 1, part + 1);
            }
        }
    }

    List<String> words() {
        return words;
    }

    /** Returns how many parts these first words make up; 0 if they end inside a part. */
    int parts(int count) {
        return count == 0 ? 0 : partsUpTo.get(count - 1);
    }
}
