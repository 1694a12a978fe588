package mx.vigia.analysis.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import mx.vigia.house.Problem;
import mx.vigia.house.Words;

/** The parameters of an address as a program gave them; what cannot be right is 400, by name, with what was expected and found. */
record Parameters(Words words) {
    private static final String LANGUAGE = "lang";

    /** Nothing but these may be given: a misspelt filter would be no filter. */
    void only(Collection<String> known, Set<String> given) {
        given.stream()
                .filter(name -> !known.contains(name) && !name.equals(LANGUAGE))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw refused("error.parameter", name, String.join(", ", known));
                });
    }

    /** A whole number within bounds. */
    long number(String name, String found, long least, long most) {
        var expected = most == Long.MAX_VALUE
                ? words.say("error.whole-from", Long.toString(least))
                : words.say("error.whole", Long.toString(least), Long.toString(most));
        return whole(found)
                .filter(number -> number >= least && number <= most)
                .orElseThrow(() -> refused("error.value", name, expected, found));
    }

    private static Optional<Long> whole(String found) {
        try {
            return Optional.of(Long.parseLong(found.strip()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Values of a closed list. */
    void known(String name, List<String> found, Predicate<String> known, List<String> all) {
        found.stream().filter(known.negate()).findFirst().ifPresent(other -> {
            throw refused("error.value", name, words.say("error.one-of", String.join(", ", all)), other);
        });
    }

    private Problem.Raised refused(String key, Object... details) {
        return Problem.badRequest(words.say(key, details)).raised();
    }
}
