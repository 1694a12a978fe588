package mx.vigia.analysis.text.comparison;

import mx.vigia.analysis.text.comparison.Pairing.Kept;

/** What became of one article from one version to another. */
public record ArticleChange(Pairing pairing, ArticleComparison comparison) {
    /** How grave it is; another number alone is a matter of print. */
    public ChangeGrade grade() {
        return pairing instanceof Kept kept && kept.isRenumbered()
                ? comparison.grade().graverOf(ChangeGrade.COSMETIC)
                : comparison.grade();
    }
}
