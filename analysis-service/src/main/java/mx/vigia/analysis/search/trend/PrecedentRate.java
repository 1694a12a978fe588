package mx.vigia.analysis.search.trend;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The share of similar bills that moved: a base rate, not a prediction for this bill.
 *
 * @param like what they have in common
 */
@TemplateData
record PrecedentRate(PrecedentCriteria like, int moved, int of) {
    /** The minimum number of bills for which a share is given. */
    static final int MIN_SAMPLE_SIZE = 50;

    private static final int HUNDRED = 100;

    /**
     * Returns the rate of the narrowest criteria with enough bills; if none has enough, that of the widest, without a
     * share. Wider ones are not counted because they cost more.
     */
    static PrecedentRate of(PrecedentCriteria bill, Function<PrecedentCriteria, PrecedentRate> counted) {
        List<PrecedentCriteria> likenesses = bill.widened();
        for (PrecedentCriteria like : likenesses) {
            PrecedentRate found = counted.apply(like);
            if (found.isEnough() || like.equals(likenesses.getLast())) {
                return found;
            }
        }
        throw new IllegalStateException("expected at least one set of precedent criteria but found none");
    }

    boolean isEnough() {
        return of >= MIN_SAMPLE_SIZE;
    }

    /** Returns the percentage that moved; empty if there are too few bills. */
    OptionalInt ofHundred() {
        return isEnough() ? OptionalInt.of(Math.round((float) HUNDRED * moved / of)) : OptionalInt.empty();
    }

    /** Returns the share, or {@code otherwise} if there are too few bills. */
    double share(double otherwise) {
        return isEnough() ? (double) moved / of : otherwise;
    }
}
