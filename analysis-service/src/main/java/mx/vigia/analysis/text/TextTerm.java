package mx.vigia.analysis.text;

/**
 * A word that counts in a comparison.
 *
 * @param word the normal form that all its spellings share
 * @param stem the stem that its inflections share
 * @param spelled as in the text, folded; several words if a phrase is compared as one
 * @param from where it begins in the text; characters between two terms belong to the first
 */
public record TextTerm(String word, String stem, String spelled, int from) {
    /** The mark for the words that a bill leaves out because they stay unchanged. */
    public static final String ELLIPSIS = "…";

    public TextTerm(String word, String spelled, int from) {
        this(word, Stems.of(word), spelled, from);
    }

    /** Whether both terms are the same, also in spelling. */
    public boolean isSpelledAs(TextTerm other) {
        return spelled.equals(other.spelled);
    }

    public boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }
}
