package mx.vigia.analysis.text.similarity;

import java.util.Arrays;

/** The shingles of a text, for comparison with another; a text that is too short resembles none. */
public final class ShingleSimilarity {
    private static final int MIN_TEXT_LENGTH = 600;
    private static final int MAX_TEXT_LENGTH = 40_000;

    private final Shingles shingles;
    private final boolean known;

    private ShingleSimilarity(Shingles shingles, boolean known) {
        this.shingles = shingles;
        this.known = known;
    }

    /** Returns the shingles of this text; only the beginning of a very long one counts. */
    public static ShingleSimilarity of(String text) {
        boolean known = text.length() >= MIN_TEXT_LENGTH;
        String read = text.length() > MAX_TEXT_LENGTH ? text.substring(0, MAX_TEXT_LENGTH) : text;
        return new ShingleSimilarity(known ? Shingles.of(ComparedTerms.of(read)) : new Shingles(new int[0]), known);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShingleSimilarity its && Arrays.equals(shingles.runs(), its.shingles.runs());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shingles.runs());
    }

    /** Whether there is enough text for a comparison. */
    public boolean known() {
        return known;
    }

    /** Returns the similarity from 0 to 1; 0 if one of the two is not known. */
    public double to(ShingleSimilarity other) {
        return shingles.similarity(other.shingles);
    }
}
