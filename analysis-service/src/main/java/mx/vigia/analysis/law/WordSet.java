package mx.vigia.analysis.law;

import java.util.Set;

/** A set of words given on one line. */
final class WordSet {
    private WordSet() {}

    /** Returns the words of a line, folded like tokens. */
    static Set<String> of(String line) {
        return Set.of(line.split(" "));
    }
}
