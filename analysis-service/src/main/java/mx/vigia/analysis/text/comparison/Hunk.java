package mx.vigia.analysis.text.comparison;

/** A place where two sequences differ: what is gone of the one, what has come in the other; half-open ranges. */
record Hunk(int from, int to, int otherFrom, int otherTo) {
    boolean isEmpty() {
        return from == to && otherFrom == otherTo;
    }
}
