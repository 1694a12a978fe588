package mx.vigia.analysis.text.comparison;

/** How much a change matters, the least first. */
public enum ChangeGrade {
    /** Letter by letter the same, wherever lines break. */
    SAME,
    /** Only as it is printed: case, accents, punctuation, numbering and how figures are written. */
    COSMETIC,
    /** Other words for the same rule, as far as we can tell. */
    WORDING,
    /** The rule may be another one. */
    SUBSTANTIVE;

    /** The graver of the two. */
    public ChangeGrade graverOf(ChangeGrade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
