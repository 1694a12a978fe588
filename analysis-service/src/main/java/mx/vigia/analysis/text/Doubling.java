package mx.vigia.analysis.text;

import java.util.List;
import java.util.Set;

/** Both genders named where one was, or one where both were: <i>las trabajadoras y los trabajadores</i>. */
record Doubling(Wordings before, Wordings after, Hunk hunk) {
    private static final Set<String> JOINTS = Set.of("y", "o");

    boolean isOne() {
        if (hunk.from() == hunk.to()) {
            return doubles(after.terms(), hunk.otherFrom(), hunk.otherTo());
        }
        return hunk.otherFrom() == hunk.otherTo() && doubles(before.terms(), hunk.from(), hunk.to());
    }

    private static boolean doubles(List<Term> terms, int from, int to) {
        var added = terms.subList(from, to);
        var content = added.stream()
                .filter(term -> !Lexicon.isNeutral(term.word()) && !JOINTS.contains(term.word()))
                .toList();
        return content.size() == 1
                && added.stream().anyMatch(term -> JOINTS.contains(term.word()))
                && (isNear(terms, from - 1, -1, content.getFirst()) || isNear(terms, to, 1, content.getFirst()));
    }

    /** The next word of substance on that side is the same in its other gender. */
    private static boolean isNear(List<Term> terms, int at, int step, Term one) {
        int i = at;
        while (i >= 0 && i < terms.size() && Lexicon.isNeutral(terms.get(i).word())) {
            i += step;
        }
        return i >= 0 && i < terms.size() && terms.get(i).stem().equals(one.stem());
    }
}
