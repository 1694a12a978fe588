package mx.vigia.analysis.text.worddiff;

import java.util.List;
import java.util.Set;
import mx.vigia.analysis.text.TextTerm;
import mx.vigia.analysis.text.similarity.ComparedTerms;

/**
 * Recognises gender doubling: both genders instead of one, one instead of both, or the other first: <i>las trabajadoras
 * y los trabajadores</i>.
 */
record GenderDoubling(ComparedTerms before, ComparedTerms after, Hunk hunk) {
    private static final Set<String> CONJUNCTIONS = Set.of("y", "o");

    boolean isOne() {
        var removed = content(before.terms(), hunk.from(), hunk.to());
        var come = content(after.terms(), hunk.otherFrom(), hunk.otherTo());
        if (removed.isEmpty() && come.size() == 1) {
            return isNear(after.terms(), hunk.otherFrom(), hunk.otherTo(), come.getFirst());
        }
        return come.isEmpty()
                && removed.size() == 1
                && isNear(before.terms(), hunk.from(), hunk.to(), removed.getFirst());
    }

    private static List<TextTerm> content(List<TextTerm> terms, int from, int to) {
        return terms.subList(from, to).stream()
                .filter(term -> !WordWeights.isNeutralWord(term.word()) && !CONJUNCTIONS.contains(term.word()))
                .toList();
    }

    private static boolean isNear(List<TextTerm> terms, int from, int to, TextTerm one) {
        return isNextWord(terms, from - 1, -1, one) || isNextWord(terms, to, 1, one);
    }

    /** Whether the next content word on that side is the same in its other gender. */
    private static boolean isNextWord(List<TextTerm> terms, int at, int step, TextTerm one) {
        int i = at;
        while (i >= 0
                && i < terms.size()
                && WordWeights.isNeutralWord(terms.get(i).word())) {
            i += step;
        }
        return i >= 0 && i < terms.size() && terms.get(i).stem().equals(one.stem());
    }
}
