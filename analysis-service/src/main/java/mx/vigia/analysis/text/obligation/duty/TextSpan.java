package mx.vigia.analysis.text.obligation.duty;

/**
 * A range of a text, in UTF-16 units.
 *
 * @param from where it begins
 * @param to where it ends, exclusive
 */
public record TextSpan(int from, int to) {
    /** No range: the text has no such words. */
    public static final TextSpan NONE = new TextSpan(-1, -1);

    /** Whether there are such words. */
    public boolean isPresent() {
        return from >= 0;
    }

    /** Returns the words in this range of a text, empty for {@link #NONE}. */
    public String in(String text) {
        return isPresent() ? text.substring(from, to) : "";
    }
}
