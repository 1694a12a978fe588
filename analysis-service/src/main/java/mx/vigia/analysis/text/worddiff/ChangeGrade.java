package mx.vigia.analysis.text.worddiff;

/** The significance of a change, the least first. */
public enum ChangeGrade {
    /** Identical letter by letter, apart from line breaks. */
    SAME,
    /** A change of print only: case, accents, punctuation, numbering and the form of figures. */
    COSMETIC,
    /** Other words for the same rule, as far as can be recognised. */
    WORDING,
    /** A possible change of the rule. */
    SUBSTANTIVE;

    /** Returns the graver of the two. */
    public ChangeGrade graverOf(ChangeGrade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
