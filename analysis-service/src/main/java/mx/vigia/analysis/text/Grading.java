package mx.vigia.analysis.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Grades the hunks of a comparison, each by the words that are gone and come, and lays them out between what stayed. */
record Grading(Wordings before, Wordings after, List<Hunk> hunks, Effort effort) {
    List<Change> changes() {
        var moved = new Moves(before, after, hunks).found();
        var changes = new ArrayList<Change>();
        int from = 0;
        int otherFrom = 0;
        for (var hunk : hunks) {
            stayed(from, hunk.from(), otherFrom, hunk.otherFrom(), changes);
            changes.add(moved.contains(hunk) ? change(hunk, Grade.WORDING, Set.of(Ground.MOVED)) : graded(hunk));
            from = hunk.to();
            otherFrom = hunk.otherTo();
        }
        stayed(from, before.terms().size(), otherFrom, after.terms().size(), changes);
        return changes;
    }

    /** What stayed, parted where a phrase stands for another of the same meaning. */
    private void stayed(int from, int to, int otherFrom, int otherTo, List<Change> changes) {
        int start = 0;
        int length = to - from;
        for (int i = 1; i <= length; i++) {
            if (i == length || reworded(from + i, otherFrom + i) != reworded(from + start, otherFrom + start)) {
                boolean reworded = reworded(from + start, otherFrom + start);
                same(from + start, from + i, otherFrom + start, otherFrom + i, reworded, changes);
                start = i;
            }
        }
        if (length == 0) {
            same(from, to, otherFrom, otherTo, false, changes);
        }
    }

    private boolean reworded(int at, int otherAt) {
        return !before.terms().get(at).isSpelledAs(after.terms().get(otherAt));
    }

    private void same(int from, int to, int otherFrom, int otherTo, boolean reworded, List<Change> changes) {
        var one = before.printed(from, to);
        var other = after.printed(otherFrom, otherTo);
        if (!one.isEmpty() || !other.isEmpty()) {
            var grade = one.equals(other) ? Grade.SAME : reworded ? Grade.WORDING : Grade.COSMETIC;
            changes.add(new Change(grade, Set.of(), one, other));
        }
    }

    private Change graded(Hunk hunk) {
        var gone = before.terms().subList(hunk.from(), hunk.to());
        var come = after.terms().subList(hunk.otherFrom(), hunk.otherTo());
        if (isElided(gone) || isElided(come)) {
            return change(hunk, Grade.COSMETIC, Set.of(Ground.ELIDED));
        }
        var grounds = weights(gone, come);
        if (grounds.isEmpty() || new Doubling(before, after, hunk).isOne()) {
            return change(hunk, Grade.WORDING, Set.of());
        }
        return change(hunk, Grade.SUBSTANTIVE, grounds);
    }

    /** What weighs among the words that are not there, in their order and in whatever inflection, both before and after. */
    private Set<Ground> weights(List<Term> gone, List<Term> come) {
        var grounds = EnumSet.noneOf(Ground.class);
        for (var rest : WordDiff.between(stems(gone), stems(come), effort)) {
            weigh(gone.subList(rest.from(), rest.to()), grounds);
            weigh(come.subList(rest.otherFrom(), rest.otherTo()), grounds);
        }
        return grounds;
    }

    private static List<String> stems(List<Term> terms) {
        return terms.stream().map(Term::stem).toList();
    }

    private static void weigh(List<Term> terms, Set<Ground> grounds) {
        terms.stream()
                .filter(term -> !Lexicon.isNeutral(term.word()))
                .map(Lexicon::groundOf)
                .forEach(grounds::add);
    }

    private static boolean isElided(List<Term> terms) {
        return !terms.isEmpty() && terms.stream().allMatch(term -> term.word().equals(Term.ELLIPSIS));
    }

    private Change change(Hunk hunk, Grade grade, Set<Ground> grounds) {
        return new Change(
                grade,
                grounds,
                before.printed(hunk.from(), hunk.to()),
                after.printed(hunk.otherFrom(), hunk.otherTo()));
    }
}
