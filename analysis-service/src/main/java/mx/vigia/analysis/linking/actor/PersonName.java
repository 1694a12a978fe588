package mx.vigia.analysis.linking.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name in the form in which names are compared: its words in their order, without titles, groups, accents and capitals.
 *
 * @param words in the order in which they were written, or given name first where a comma tells which is the surname
 */
public record PersonName(List<String> words) {
    public PersonName {
        words = List.copyOf(words);
    }

    /** The name these words are; nothing where they are no name of one person. */
    public static Optional<PersonName> read(String written) {
        return NameReading.parseWords(written).map(PersonName::new);
    }

    /** The words that count: without "de", "la" and the like. */
    List<String> telling() {
        return words.stream().filter(word -> !NameWords.isParticle(word)).toList();
    }

    /** Whether it is a given name and one surname only, as many people bear. */
    boolean isShort() {
        return telling().size() < NameWords.FULL_NAME_WORDS;
    }

    /** Whether the first word is a common given name, so that the surname hardly stands first. */
    boolean beginsWithGivenName() {
        return NameWords.isGivenName(words.getFirst());
    }

    /** The same for a name and for the same name with its surnames first. */
    String ring() {
        return turned().map(turn -> String.join(" ", turn))
                .min(String::compareTo)
                .orElseThrow();
    }

    /** The words as one line. */
    String line() {
        return String.join(" ", words);
    }

    /** The name from each word with which a part of it may begin. */
    Stream<List<String>> turned() {
        List<List<String>> turns = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            String before = words.get(Math.floorMod(start - 1, words.size()));
            if (!NameWords.isParticle(before)) {
                List<String> turn = new ArrayList<>(words);
                Collections.rotate(turn, -start);
                turns.add(turn);
            }
        }
        return turns.isEmpty() ? Stream.of(words) : turns.stream();
    }

    @Override
    public String toString() {
        return words.stream().collect(Collectors.joining(" "));
    }
}
