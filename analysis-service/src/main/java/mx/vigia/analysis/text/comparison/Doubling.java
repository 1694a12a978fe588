package mx.vigia.analysis.text.comparison;

import java.util.List;
import java.util.Set;
import mx.vigia.analysis.text.Term;

/** Both genders named where one was, or one where both were, or the other first: <i>las trabajadoras y los trabajadores</i>. */
record Doubling(Wordings before, Wordings after, Hunk hunk) {
    private static final Set<String> JOINTS = Set.of("y", "o");

    boolean isOne() {
        var gone = content(before.terms(), hunk.from(), hunk.to());
        var come = content(after.terms(), hunk.otherFrom(), hunk.otherTo());
        if (gone.isEmpty() && come.size() == 1) {
            return isNear(after.terms(), hunk.otherFrom(), hunk.otherTo(), come.getFirst());
        }
        return come.isEmpty() && gone.size() == 1 && isNear(before.terms(), hunk.from(), hunk.to(), gone.getFirst());
    }

    private static List<Term> content(List<Term> terms, int from, int to) {
        return terms.subList(from, to).stream()
                .filter(term -> !Lexicon.isNeutral(term.word()) && !JOINTS.contains(term.word()))
                .toList();
    }

    private static boolean isNear(List<Term> terms, int from, int to, Term one) {
        return isNext(terms, from - 1, -1, one) || isNext(terms, to, 1, one);
    }

    /** The next word of substance on that side is the same in its other gender. */
    private static boolean isNext(List<Term> terms, int at, int step, Term one) {
        int i = at;
        while (i >= 0 && i < terms.size() && Lexicon.isNeutral(terms.get(i).word())) {
            i += step;
        }
        return i >= 0 && i < terms.size() && terms.get(i).stem().equals(one.stem());
    }
}
