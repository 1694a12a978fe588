package mx.vigia.analysis.topic.english;

import java.util.List;

/** Formats an English enumeration: a, b and c. */
final class EnglishEnumeration {
    private EnglishEnumeration() {}

    static String of(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, things.size() - 1)) + " and " + things.getLast();
    }

    /** Returns the first {@code max}, and the number of the others. */
    static String of(List<String> things, int max, String others) {
        if (things.size() <= max) {
            return of(things);
        }
        return String.join(", ", things.subList(0, max)) + " and " + (things.size() - max) + " " + others;
    }
}
