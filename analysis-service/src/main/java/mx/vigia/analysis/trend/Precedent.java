package mx.vigia.analysis.trend;

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
record Precedent(Likeness like, int moved, int of) {
    /** Of fewer bills than this no share is told. */
    static final int ENOUGH = 50;

    private static final int HUNDRED = 100;

    /** The nearest likeness with enough bills; where none has, the widest, of which no share is told. */
    static Precedent of(Likeness bill, Function<Likeness, Precedent> counted) {
        List<Precedent> all = bill.widened().stream().map(counted).toList();
        return all.stream().filter(Precedent::isEnough).findFirst().orElseGet(all::getLast);
    }

    boolean isEnough() {
        return of >= ENOUGH;
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
