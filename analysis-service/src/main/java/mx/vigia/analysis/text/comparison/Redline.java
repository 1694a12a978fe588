package mx.vigia.analysis.text.comparison;

import java.util.List;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.worddiff.ChangeGrade;
import mx.vigia.analysis.text.worddiff.WorkBudget;

/**
 * Two versions of a bill compared by article, in the order of the later one; a removed article keeps its place.
 * {@code cutOff} means that not everything was compared word by word.
 */
public record Redline(List<ArticleChange> changes, boolean cutOff) {
    public Redline {
        changes = List.copyOf(changes);
    }

    /** Returns what changed from one version to the next. */
    public static Redline between(TextVersion before, TextVersion after) {
        return between(before, after, WorkBudget.usual());
    }

    /** Returns what changed, as far as the work budget allows. */
    public static Redline between(TextVersion before, TextVersion after, WorkBudget budget) {
        var matches =
                Alignment.of(ArticleLeaf.of(before), ArticleLeaf.of(after)).matches();
        var renumbering = Renumbering.of(matches);
        var changes = matches.stream()
                .map(match -> match.compare(renumbering, budget))
                .toList();
        boolean whole = before.extent() == TextVersion.Extent.WHOLE && after.extent() == TextVersion.Extent.WHOLE;
        boolean cutOff = changes.stream().anyMatch(change -> change.comparison().cutOff());
        return new Redline(changes, !whole || cutOff);
    }

    /** Returns the gravest grade of all changes. */
    public ChangeGrade grade() {
        return changes.stream().map(ArticleChange::grade).reduce(ChangeGrade.SAME, ChangeGrade::graverOf);
    }
}
