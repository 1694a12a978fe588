package mx.vigia.analysis.text.comparison;

/** A difference between two sequences: the removed range of the one, the added range of the other; half-open. */
record Hunk(int from, int to, int otherFrom, int otherTo) {
    boolean isEmpty() {
        return from == to && otherFrom == otherTo;
    }
}
