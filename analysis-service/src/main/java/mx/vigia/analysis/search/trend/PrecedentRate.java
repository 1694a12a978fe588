package mx.vigia.analysis.search.trend;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * How many bills like one moved, of how many: a base rate, which says nothing of this very bill.
 *
 * @param like what they have in common
 */
@TemplateData
record PrecedentRate(PrecedentCriteria like, int moved, int of) {
    /** Of fewer bills than this no share is told. */
    static final int MIN_SAMPLE_SIZE = 50;

    private static final int HUNDRED = 100;

    /** The nearest likeness with enough bills; where none has, the widest, of which no share is told. Wider ones are not counted: they cost more. */
    static PrecedentRate of(PrecedentCriteria bill, Function<PrecedentCriteria, PrecedentRate> counted) {
        List<PrecedentCriteria> likenesses = bill.widened();
        for (PrecedentCriteria like : likenesses) {
            PrecedentRate found = counted.apply(like);
            if (found.isEnough() || like.equals(likenesses.getLast())) {
                return found;
            }
        }
        throw new IllegalStateException("A bill is like itself");
    }

    boolean isEnough() {
        return of >= MIN_SAMPLE_SIZE;
    }

    /** How many of a hundred; nothing where there are too few to say so. */
    OptionalInt ofHundred() {
        return isEnough() ? OptionalInt.of(Math.round((float) HUNDRED * moved / of)) : OptionalInt.empty();
    }

    /** The share, or that of all where there are too few. */
    double share(double otherwise) {
        return isEnough() ? (double) moved / of : otherwise;
    }
}
