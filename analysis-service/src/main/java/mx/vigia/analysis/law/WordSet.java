package mx.vigia.analysis.law;

import java.util.Set;

/** Words in one line. */
final class WordSet {
    private WordSet() {}

    /** The words of a line, folded as lexemes are. */
    static Set<String> of(String line) {
        return Set.of(line.split(" "));
    }
}
