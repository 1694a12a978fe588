package mx.vigia.analysis.linking.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name in comparable form: its words in order, without titles, groups, accents and capitals.
 *
 * @param words in the order written, or given name first if a comma marks the surname
 */
public record PersonName(List<String> words) {
    public PersonName {
        words = List.copyOf(words);
    }

    /** Returns the name these words form; empty if they are not the name of one person. */
    public static Optional<PersonName> read(String written) {
        return NameReading.parseWords(written).map(PersonName::new);
    }

    /** Returns the significant words, without "de", "la" and the like. */
    List<String> distinctiveWords() {
        return words.stream().filter(word -> !NameWords.isParticle(word)).toList();
    }

    /** Whether it is one given name and one surname only, as shared by many people. */
    boolean isShort() {
        return distinctiveWords().size() < NameWords.FULL_NAME_WORDS;
    }

    /** Whether the first word is a common given name, so that the surname is unlikely to come first. */
    boolean beginsWithGivenName() {
        return NameWords.isGivenName(words.getFirst());
    }

    /** Returns a key that is equal for a name and the same name with its surnames first. */
    String rotationKey() {
        return rotations()
                .map(turn -> String.join(" ", turn))
                .min(String::compareTo)
                .orElseThrow();
    }

    /** Returns the words on one line. */
    String line() {
        return String.join(" ", words);
    }

    /** Returns the name rotated to begin with each word that may start a part of it. */
    Stream<List<String>> rotations() {
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
