package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The words of some parts of a question, and which of them end a part: what is recognised among them has to end where a part does. */
final class TypedWords {
    private final List<String> words = new ArrayList<>();
    private final List<Integer> partsUpTo = new ArrayList<>();

    /** @param cutting the words of a part as it was written */
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

    /** How many parts these first words are; 0 where they end within one. */
    int parts(int count) {
        return count == 0 ? 0 : partsUpTo.get(count - 1);
    }
}
