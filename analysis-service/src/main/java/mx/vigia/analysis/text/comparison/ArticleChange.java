package mx.vigia.analysis.text.comparison;

import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.comparison.Pairing.Added;
import mx.vigia.analysis.text.comparison.Pairing.Kept;
import mx.vigia.analysis.text.comparison.Pairing.Removed;
import mx.vigia.analysis.text.worddiff.ChangeGrade;

/** The change of one article from one version to another. */
public record ArticleChange(Pairing pairing, ArticleComparison comparison) {
    /** Returns the grade of the change; a new number alone is cosmetic. */
    public ChangeGrade grade() {
        return pairing instanceof Kept kept && kept.isRenumbered()
                ? comparison.grade().graverOf(ChangeGrade.COSMETIC)
                : comparison.grade();
    }

    /** Whether it is a transitory article, which belongs to the decree and to no law. */
    public boolean isTransitory() {
        return part().kind() == PartKind.TRANSITORY;
    }

    /** Returns the article, from the later version if it has it. */
    Part part() {
        return switch (pairing) {
            case Kept(var before, var after) -> after;
            case Added(var after) -> after;
            case Removed(var before) -> before;
        };
    }
}
