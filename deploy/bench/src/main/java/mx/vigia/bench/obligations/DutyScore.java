package mx.vigia.bench.obligations;

import java.util.List;
import java.util.function.Predicate;

/** How far the duties read from several texts agree with the labelled ones; a share of nothing is 1. */
record DutyScore(List<DutyAgreement> texts) {
    DutyScore {
        texts = List.copyOf(texts);
    }

    int labelled() {
        return texts.stream().mapToInt(text -> text.text().duties().size()).sum();
    }

    int read() {
        return texts.stream().mapToInt(text -> text.found().size()).sum();
    }

    double precision() {
        return share(countPairs(pair -> true), read());
    }

    double recall() {
        return share(countPairs(pair -> true), labelled());
    }

    double f1() {
        return share(2 * countPairs(pair -> true), labelled() + read());
    }

    /** Returns the F1 of duties whose deadline and authority are right, or rightly absent. */
    double fullF1() {
        return share(2 * countPairs(DutyAgreement.Pair::isRight), labelled() + read());
    }

    /** Returns the F1 of the duties that have both a deadline and an authority. */
    double completeF1() {
        long right = countPairs(pair -> pair.labelled().isComplete() && pair.isRight());
        return share(2 * right, completeLabelled() + completeRead());
    }

    long completeLabelled() {
        return texts.stream()
                .flatMap(text -> text.text().duties().stream())
                .filter(StatedDuty::isComplete)
                .count();
    }

    private long completeRead() {
        return texts.stream()
                .flatMap(text -> text.found().stream())
                .filter(StatedDuty::isComplete)
                .count();
    }

    /** Returns the F1 of the parts of the paired duties, which are right if they overlap by half or more. */
    double overlap() {
        return parts(false);
    }

    /** Returns the F1 of the parts of the paired duties, which are right if they begin and end at the same places. */
    double exact() {
        return parts(true);
    }

    long shown() {
        return texts.stream()
                .flatMap(text -> text.found().stream())
                .filter(StatedDuty::shown)
                .count();
    }

    /** Returns the share of the shown duties of which bearer, modality and action are right. */
    double shownPrecision() {
        return share(shownRight(), shown());
    }

    /** Returns the share of the labelled duties that are shown and right. */
    double shownRecall() {
        return share(shownRight(), labelled());
    }

    private long shownRight() {
        return countPairs(pair -> pair.read().shown() && pair.labelled().agreesOn(StatedDuty.BEARER, pair.read()));
    }

    private double parts(boolean exact) {
        long right = 0;
        long all = 0;
        for (var text : texts) {
            for (var pair : text.pairs()) {
                all += pair.labelled().parts().size() + pair.read().parts().size();
                right += StatedDuty.PARTS.stream()
                        .filter(part -> isRight(part, pair, exact))
                        .count();
            }
        }
        return share(2 * right, all);
    }

    private static boolean isRight(String part, DutyAgreement.Pair pair, boolean exact) {
        var labelled = pair.labelled().parts().get(part);
        var read = pair.read().parts().get(part);
        return labelled != null && read != null && (exact ? labelled.equals(read) : labelled.overlaps(read));
    }

    long transitory() {
        return texts.stream().filter(text -> text.text().transitory()).count();
    }

    /** Returns the number of transitory articles of which exactly the labelled duties were read. */
    long transitoryRight() {
        return texts.stream()
                .filter(text -> text.text().transitory() && text.isRight())
                .count();
    }

    private long countPairs(Predicate<DutyAgreement.Pair> counted) {
        return texts.stream()
                .flatMap(text -> text.pairs().stream())
                .filter(counted)
                .count();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : Math.round(1000.0 * part / whole) / 1000.0;
    }
}
