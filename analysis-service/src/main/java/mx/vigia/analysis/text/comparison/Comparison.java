package mx.vigia.analysis.text.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Two wordings of one article, word by word; {@code cutOff} where a stretch was too long or too unlike to be compared. */
public record Comparison(List<Change> changes, boolean cutOff) {
    /** Characters of a wording that is compared word by word; an article is rarely a tenth of it. */
    public static final int LONGEST_WORDING = 300_000;

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** What changed from one wording to the other. */
    public static Comparison of(String before, String after) {
        return of(before, after, Effort.usual());
    }

    /** What changed, as far as the effort goes. */
    public static Comparison of(String before, String after, Effort effort) {
        return of(before, after, () -> Wordings.of(before), () -> Wordings.of(after), effort);
    }

    /** What changed, where a reference that follows a renumbered article is no change of the rule. */
    static Comparison of(Leaf before, Leaf after, Renumbering renumbering, Effort effort) {
        var plain = of(before.words(), after.words(), before::wordings, after::wordings, effort);
        if (renumbering.isNothing() || plain.cutOff() || plain.grade() != Grade.SUBSTANTIVE) {
            return plain;
        }
        var followed = of(renumbering.followed(before.wordings()), after.wordings(), effort);
        return followed.grade() == Grade.SUBSTANTIVE ? plain : followed;
    }

    private static Comparison of(
            String before, String after, Supplier<Wordings> one, Supplier<Wordings> other, Effort effort) {
        if (Print.isAlike(before, after)) {
            return whole(Grade.SAME, Set.of(), before, after, false);
        }
        if (Math.max(before.length(), after.length()) > LONGEST_WORDING) {
            return whole(Grade.SUBSTANTIVE, Set.of(Ground.CONTENT), before, after, true);
        }
        return of(one.get(), other.get(), effort);
    }

    private static Comparison of(Wordings one, Wordings other, Effort effort) {
        if (one.terms().isEmpty() || other.terms().isEmpty()) {
            return ofNothing(one, other);
        }
        int leftOut = effort.leftOut();
        var hunks = new Neighbours(one, WordDiff.between(one.words(), other.words(), effort)).joined();
        var changes = new Grading(one, other, hunks, effort).changes();
        return new Comparison(changes, effort.leftOut() > leftOut);
    }

    static Comparison added(String words) {
        return whole(Grade.SUBSTANTIVE, Set.of(Ground.ADDED), "", words, false);
    }

    static Comparison removed(String words) {
        return whole(Grade.SUBSTANTIVE, Set.of(Ground.REMOVED), words, "", false);
    }

    /** Where one side has no words, the other is all new, or all gone. */
    private static Comparison ofNothing(Wordings one, Wordings other) {
        if (one.terms().size() == other.terms().size()) {
            return whole(Grade.COSMETIC, Set.of(), one.text(), other.text(), false);
        }
        var ground = one.terms().isEmpty() ? Ground.ADDED : Ground.REMOVED;
        return whole(Grade.SUBSTANTIVE, Set.of(ground), one.text(), other.text(), false);
    }

    private static Comparison whole(Grade grade, Set<Ground> grounds, String before, String after, boolean cutOff) {
        return new Comparison(List.of(new Change(grade, grounds, before, after)), cutOff);
    }

    /** The gravest of the changes. */
    public Grade grade() {
        return changes.stream().map(Change::grade).reduce(Grade.SAME, Grade::or);
    }

    /** All the reasons for the grade. */
    public Set<Ground> grounds() {
        var grounds = EnumSet.noneOf(Ground.class);
        changes.stream()
                .filter(change -> change.grade() == grade())
                .forEach(change -> grounds.addAll(change.grounds()));
        return grounds;
    }
}
