package mx.vigia.analysis.text.worddiff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.text.TextTerm;
import mx.vigia.analysis.text.similarity.ComparedTerms;

/**
 * Grades the hunks of a comparison, each by its removed and added words, and places them between the unchanged
 * segments.
 */
public record Grading(ComparedTerms before, ComparedTerms after, List<Hunk> hunks, WorkBudget effort) {
    public List<TextSegment> changes() {
        var moved = new MovedWords(before, after, hunks).found();
        var changes = new ArrayList<TextSegment>();
        int from = 0;
        int otherFrom = 0;
        for (var hunk : hunks) {
            addUnchanged(from, hunk.from(), otherFrom, hunk.otherFrom(), changes);
            changes.add(
                    moved.contains(hunk) ? change(hunk, ChangeGrade.WORDING, Set.of(GradeReason.MOVED)) : grade(hunk));
            from = hunk.to();
            otherFrom = hunk.otherTo();
        }
        addUnchanged(from, before.terms().size(), otherFrom, after.terms().size(), changes);
        return changes;
    }

    /** Adds unchanged text, split where its print differs, or where a phrase replaces another of the same meaning. */
    private void addUnchanged(int from, int to, int otherFrom, int otherTo, List<TextSegment> changes) {
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

    /** Returns how an unchanged word differs in print, with the characters between it and the next. */
    private ChangeGrade gradeAt(int at, int otherAt) {
        return before.terms().get(at).isSpelledAs(after.terms().get(otherAt))
                ? gradeOfPrint(at, at + 1, otherAt, otherAt + 1)
                : ChangeGrade.WORDING;
    }

    private ChangeGrade gradeOfPrint(int from, int to, int otherFrom, int otherTo) {
        boolean alike = PrintedForm.isAlike(before.printed(from, to), after.printed(otherFrom, otherTo));
        return alike ? ChangeGrade.SAME : ChangeGrade.COSMETIC;
    }

    private void add(ChangeGrade grade, int from, int to, int otherFrom, int otherTo, List<TextSegment> changes) {
        var one = before.printed(from, to);
        var other = after.printed(otherFrom, otherTo);
        if (!one.isEmpty() || !other.isEmpty()) {
            changes.add(new TextSegment(grade, Set.of(), one, other));
        }
    }

    private TextSegment grade(Hunk hunk) {
        var removed = before.terms().subList(hunk.from(), hunk.to());
        var come = after.terms().subList(hunk.otherFrom(), hunk.otherTo());
        if (isElided(removed) || isElided(come)) {
            return change(hunk, ChangeGrade.COSMETIC, Set.of(GradeReason.ELIDED));
        }
        var grounds = changedGrounds(removed, come);
        if (grounds.isEmpty() || new GenderDoubling(before, after, hunk).isOne()) {
            return change(hunk, ChangeGrade.WORDING, Set.of());
        }
        return change(hunk, ChangeGrade.SUBSTANTIVE, grounds);
    }

    /**
     * Returns the kinds of weighty words that are not the same, in the same order and any inflection, before and after.
     */
    private Set<GradeReason> changedGrounds(List<TextTerm> removed, List<TextTerm> come) {
        var grounds = EnumSet.noneOf(GradeReason.class);
        for (var rest : WordDiff.between(stems(removed), stems(come), effort)) {
            addGrounds(removed.subList(rest.from(), rest.to()), grounds);
            addGrounds(come.subList(rest.otherFrom(), rest.otherTo()), grounds);
        }
        return grounds;
    }

    private static List<String> stems(List<TextTerm> terms) {
        return terms.stream().map(TextTerm::stem).toList();
    }

    private static void addGrounds(List<TextTerm> terms, Set<GradeReason> grounds) {
        terms.stream()
                .filter(term -> !WordWeights.isNeutralWord(term.word()))
                .map(WordWeights::groundOf)
                .forEach(grounds::add);
    }

    private static boolean isElided(List<TextTerm> terms) {
        return !terms.isEmpty() && terms.stream().allMatch(term -> term.word().equals(TextTerm.ELLIPSIS));
    }

    private TextSegment change(Hunk hunk, ChangeGrade grade, Set<GradeReason> grounds) {
        return new TextSegment(
                grade,
                grounds,
                before.printed(hunk.from(), hunk.to()),
                after.printed(hunk.otherFrom(), hunk.otherTo()));
    }
}
