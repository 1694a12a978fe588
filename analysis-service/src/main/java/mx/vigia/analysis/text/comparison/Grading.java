package mx.vigia.analysis.text.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.text.Term;

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

    /** What stayed, parted where it is printed otherwise, or a phrase stands for another of the same meaning. */
    private void stayed(int from, int to, int otherFrom, int otherTo, List<Change> changes) {
        int length = to - from;
        if (length == 0) {
            add(gradeOfPrint(from, to, otherFrom, otherTo), from, to, otherFrom, otherTo, changes);
            return;
        }
        int start = 0;
        for (int i = 1; i <= length; i++) {
            var grade = gradeAt(from + start, otherFrom + start);
            if (i == length || gradeAt(from + i, otherFrom + i) != grade) {
                add(grade, from + start, from + i, otherFrom + start, otherFrom + i, changes);
                start = i;
            }
        }
    }

    /** How a word that stayed differs, with what is printed between it and the next. */
    private Grade gradeAt(int at, int otherAt) {
        return before.terms().get(at).isSpelledAs(after.terms().get(otherAt))
                ? gradeOfPrint(at, at + 1, otherAt, otherAt + 1)
                : Grade.WORDING;
    }

    private Grade gradeOfPrint(int from, int to, int otherFrom, int otherTo) {
        boolean alike = Print.isAlike(before.printed(from, to), after.printed(otherFrom, otherTo));
        return alike ? Grade.SAME : Grade.COSMETIC;
    }

    private void add(Grade grade, int from, int to, int otherFrom, int otherTo, List<Change> changes) {
        var one = before.printed(from, to);
        var other = after.printed(otherFrom, otherTo);
        if (!one.isEmpty() || !other.isEmpty()) {
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
