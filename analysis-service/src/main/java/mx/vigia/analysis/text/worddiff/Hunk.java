package mx.vigia.analysis.text.worddiff;

/** A difference between two sequences: the removed range of the one, the added range of the other; half-open. */
public record Hunk(int from, int to, int otherFrom, int otherTo) {
    boolean isEmpty() {
        return from == to && otherFrom == otherTo;
    }
}
