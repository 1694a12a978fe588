package mx.vigia.analysis.text.comparison;

import java.util.List;
import mx.vigia.analysis.text.TextVersion;

/**
 * Two versions of a bill, article by article, in the order of the later one; what is gone stands where it stood.
 * {@code cutOff} says that not everything was compared word by word.
 */
public record Redline(List<ArticleChange> changes, boolean cutOff) {
    public Redline {
        changes = List.copyOf(changes);
    }

    /** What changed from one version to the next. */
    public static Redline between(TextVersion before, TextVersion after) {
        return between(before, after, WorkBudget.usual());
    }

    /** What changed, as far as the effort goes. */
    public static Redline between(TextVersion before, TextVersion after, WorkBudget effort) {
        var matches =
                Alignment.of(ArticleLeaf.of(before), ArticleLeaf.of(after)).matches();
        var renumbering = Renumbering.of(matches);
        var changes = matches.stream()
                .map(match -> match.compare(renumbering, effort))
                .toList();
        boolean whole = before.extent() == TextVersion.Extent.WHOLE && after.extent() == TextVersion.Extent.WHOLE;
        boolean cutOff = changes.stream().anyMatch(change -> change.comparison().cutOff());
        return new Redline(changes, !whole || cutOff);
    }

    /** The gravest of all changes. */
    public ChangeGrade grade() {
        return changes.stream().map(ArticleChange::grade).reduce(ChangeGrade.SAME, ChangeGrade::graverOf);
    }
}
