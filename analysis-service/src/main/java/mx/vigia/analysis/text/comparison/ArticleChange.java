package mx.vigia.analysis.text.comparison;

import mx.vigia.analysis.text.comparison.Pairing.Kept;
import mx.vigia.analysis.text.worddiff.ChangeGrade;

/** The change of one article from one version to another. */
public record ArticleChange(Pairing pairing, ArticleComparison comparison) {
    /** Returns the grade of the change; a new number alone is cosmetic. */
    public ChangeGrade grade() {
        return pairing instanceof Kept kept && kept.isRenumbered()
                ? comparison.grade().graverOf(ChangeGrade.COSMETIC)
                : comparison.grade();
    }
}
