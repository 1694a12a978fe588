package mx.vigia.analysis.text.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import mx.vigia.analysis.text.similarity.ComparedTerms;
import mx.vigia.analysis.text.worddiff.ChangeGrade;
import mx.vigia.analysis.text.worddiff.GradeReason;
import mx.vigia.analysis.text.worddiff.Grading;
import mx.vigia.analysis.text.worddiff.HunkJoiner;
import mx.vigia.analysis.text.worddiff.PrintedForm;
import mx.vigia.analysis.text.worddiff.TextSegment;
import mx.vigia.analysis.text.worddiff.WordDiff;
import mx.vigia.analysis.text.worddiff.WorkBudget;

/**
 * The word-by-word comparison of two wordings of an article; {@code cutOff} if a segment was too long or too different
 * to be compared.
 */
public record ArticleComparison(List<TextSegment> changes, boolean cutOff) {
    /** The maximum number of characters of a wording compared word by word; an article is rarely a tenth of it. */
    public static final int MAX_WORDING_LENGTH = 300_000;

    public ArticleComparison {
        changes = List.copyOf(changes);
    }

    /** Returns what changed from one wording to the other. */
    public static ArticleComparison of(String before, String after) {
        return of(before, after, WorkBudget.usual());
    }

    /** Returns what changed, as far as the work budget allows. */
    public static ArticleComparison of(String before, String after, WorkBudget budget) {
        return of(before, after, () -> ComparedTerms.of(before), () -> ComparedTerms.of(after), budget);
    }

    /** Returns what changed; a reference that follows a renumbered article is no change of the rule. */
    static ArticleComparison of(ArticleLeaf before, ArticleLeaf after, Renumbering renumbering, WorkBudget budget) {
        var plain = of(before.words(), after.words(), before::comparedTerms, after::comparedTerms, budget);
        if (renumbering.isNothing() || plain.cutOff() || plain.grade() != ChangeGrade.SUBSTANTIVE) {
            return plain;
        }
        var followed = of(renumbering.applyTo(before.comparedTerms()), after.comparedTerms(), budget);
        return followed.grade() == ChangeGrade.SUBSTANTIVE ? plain : followed;
    }

    private static ArticleComparison of(
            String before,
            String after,
            Supplier<ComparedTerms> one,
            Supplier<ComparedTerms> other,
            WorkBudget budget) {
        if (PrintedForm.isAlike(before, after)) {
            return whole(ChangeGrade.SAME, Set.of(), before, after, false);
        }
        if (Math.max(before.length(), after.length()) > MAX_WORDING_LENGTH) {
            return whole(ChangeGrade.SUBSTANTIVE, Set.of(GradeReason.CONTENT), before, after, true);
        }
        return of(one.get(), other.get(), budget);
    }

    private static ArticleComparison of(ComparedTerms one, ComparedTerms other, WorkBudget budget) {
        if (one.terms().isEmpty() || other.terms().isEmpty()) {
            return ofOneSide(one, other);
        }
        int leftOut = budget.skippedCount();
        var hunks = new HunkJoiner(one, WordDiff.between(one.words(), other.words(), budget)).joined();
        var changes = new Grading(one, other, hunks, budget).changes();
        return new ArticleComparison(changes, budget.skippedCount() > leftOut);
    }

    static ArticleComparison added(String words) {
        return whole(ChangeGrade.SUBSTANTIVE, Set.of(GradeReason.ADDED), "", words, false);
    }

    static ArticleComparison removed(String words) {
        return whole(ChangeGrade.SUBSTANTIVE, Set.of(GradeReason.REMOVED), words, "", false);
    }

    /** Returns the comparison if one side has no words: the other is all new, or all removed. */
    private static ArticleComparison ofOneSide(ComparedTerms one, ComparedTerms other) {
        if (one.terms().size() == other.terms().size()) {
            return whole(ChangeGrade.COSMETIC, Set.of(), one.text(), other.text(), false);
        }
        var ground = one.terms().isEmpty() ? GradeReason.ADDED : GradeReason.REMOVED;
        return whole(ChangeGrade.SUBSTANTIVE, Set.of(ground), one.text(), other.text(), false);
    }

    private static ArticleComparison whole(
            ChangeGrade grade, Set<GradeReason> grounds, String before, String after, boolean cutOff) {
        return new ArticleComparison(List.of(new TextSegment(grade, grounds, before, after)), cutOff);
    }

    /** Returns the gravest grade of the changes. */
    public ChangeGrade grade() {
        return changes.stream().map(TextSegment::grade).reduce(ChangeGrade.SAME, ChangeGrade::graverOf);
    }

    /** Returns all reasons for the grade. */
    public Set<GradeReason> grounds() {
        var grounds = EnumSet.noneOf(GradeReason.class);
        changes.stream()
                .filter(change -> change.grade() == grade())
                .forEach(change -> grounds.addAll(change.grounds()));
        return grounds;
    }
}
