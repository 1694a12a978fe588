package mx.vigia.analysis.text;

/**
 * A word that counts in a comparison.
 *
 * @param word in the one form that all its spellings share
 * @param stem what its inflections share
 * @param spelled as it stands in the text, folded; several words where a phrase is compared as one
 * @param from where it begins in the text; what is printed between two terms belongs to the first
 */
public record TextTerm(String word, String stem, String spelled, int from) {
    /** What stands for the words that a bill leaves out because they stay as they are. */
    public static final String ELLIPSIS = "…";

    public TextTerm(String word, String spelled, int from) {
        this(word, Stems.of(word), spelled, from);
    }

    /** Whether both are the same and also stand in the same words. */
    public boolean isSpelledAs(TextTerm other) {
        return spelled.equals(other.spelled);
    }

    public boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }
}
