package mx.vigia.analysis.topic;

/** The numbers of right, wrong and missed tags. */
public record TagScore(int right, int wrong, int missed) {
    public static final TagScore ZERO = new TagScore(0, 0, 0);

    static TagScore of(boolean tagged, boolean meant) {
        return new TagScore(tagged && meant ? 1 : 0, tagged && !meant ? 1 : 0, !tagged && meant ? 1 : 0);
    }

    TagScore plus(TagScore other) {
        return new TagScore(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** Returns the number of tags that there should have been. */
    int meant() {
        return right + missed;
    }

    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, right + missed);
    }

    double f1() {
        return share(2 * right, 2 * right + wrong + missed);
    }

    /** Returns the share, or 1 if there is nothing to divide. */
    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
