package mx.vigia.analysis.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;

/** Parses query parameters; an invalid one returns 400 with its name, and what was expected and found. */
public record QueryParameters(Messages words) {
    private static final int MAX_LENGTH = 100;
    private static final int MAX_LIMIT = 1_000;

    /** Returns a whole number within bounds. */
    public long number(String name, String found, long least, long max) {
        var expected = max == Long.MAX_VALUE
                ? words.say("error.whole-from", Long.toString(least))
                : words.say("error.whole", Long.toString(least), Long.toString(max));
        return whole(found)
                .filter(number -> number >= least && number <= max)
                .orElseThrow(() -> wrong(name, expected, found));
    }

    /** Returns the requested number of items, from 1 to {@value #MAX_LIMIT}. */
    public int parseLimit(String found) {
        return (int) number("limit", found, 1, MAX_LIMIT);
    }

    private static Optional<Long> whole(String found) {
        try {
            return Optional.of(Long.parseLong(found.strip()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Returns each of several values once, which may be separated by commas or repeated as form check boxes are. */
    public static List<String> listed(List<String> found) {
        return found.stream()
                .flatMap(values -> Arrays.stream(values.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** Checks that a value, if present, is one of a closed list. */
    public void known(String name, String found, List<String> all) {
        known(name, found.isEmpty() ? List.of() : List.of(found), all::contains, all);
    }

    /** Checks values of a closed list, which may have other accepted names than those listed. */
    public void known(String name, List<String> found, Predicate<String> known, List<String> all) {
        found.stream().filter(known.negate()).findFirst().ifPresent(other -> {
            throw wrong(name, words.say("error.one-of", String.join(", ", all)), other);
        });
    }

    /** Checks that free text is not too long. */
    public void checkLength(String name, String found, int maxLength) {
        if (found.length() > maxLength) {
            throw wrong(name, words.say("error.text", maxLength), found);
        }
    }

    /** Returns the error for a parameter that is not as expected. */
    public Problem.Raised wrong(String name, String expected, String found) {
        return Problem.badRequest(words.say("error.value", name, expected, cut(found)))
                .raised();
    }

    /** Returns the found value, cut to fit a sentence. */
    private static String cut(String found) {
        return found.length() <= MAX_LENGTH ? found : found.substring(0, MAX_LENGTH) + "…";
    }
}
