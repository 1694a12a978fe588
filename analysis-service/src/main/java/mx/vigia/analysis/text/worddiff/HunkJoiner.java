package mx.vigia.analysis.text.worddiff;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.text.TextTerm;
import mx.vigia.analysis.text.similarity.ComparedTerms;

/** Joins hunks separated only by words without weight: they are one change of one phrase. */
public record HunkJoiner(ComparedTerms before, List<Hunk> hunks) {
    private static final int MAX_GAP_WORDS = 2;

    public List<Hunk> joined() {
        var joined = new ArrayList<Hunk>();
        for (var hunk : hunks) {
            if (!joined.isEmpty() && areNear(joined.getLast(), hunk)) {
                var last = joined.removeLast();
                joined.add(new Hunk(last.from(), hunk.to(), last.otherFrom(), hunk.otherTo()));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    private boolean areNear(Hunk one, Hunk next) {
        boolean bothChange = !isOneSided(one) || !isOneSided(next);
        return bothChange
                && next.from() - one.to() <= MAX_GAP_WORDS
                && before.terms().subList(one.to(), next.from()).stream()
                        .allMatch(term -> WordWeights.isNeutralWord(term.word())
                                && !term.word().equals(TextTerm.ELLIPSIS));
    }

    private static boolean isOneSided(Hunk hunk) {
        return hunk.from() == hunk.to() || hunk.otherFrom() == hunk.otherTo();
    }
}
