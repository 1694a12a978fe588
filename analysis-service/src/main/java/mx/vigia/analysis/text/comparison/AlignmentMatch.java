package mx.vigia.analysis.text.comparison;

import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.comparison.Pairing.Added;
import mx.vigia.analysis.text.comparison.Pairing.Kept;
import mx.vigia.analysis.text.comparison.Pairing.Removed;
import mx.vigia.analysis.text.worddiff.WorkBudget;

/** One entry of an alignment. */
sealed interface AlignmentMatch {
    record Both(ArticleLeaf before, ArticleLeaf after) implements AlignmentMatch {}

    record OnlyAfter(ArticleLeaf after) implements AlignmentMatch {}

    record OnlyBefore(ArticleLeaf before) implements AlignmentMatch {}

    /** Returns the article, from the later version if it has it. */
    default Part part() {
        return switch (this) {
            case Both(var one, var other) -> other.part();
            case OnlyAfter(var other) -> other.part();
            case OnlyBefore(var one) -> one.part();
        };
    }

    /** Returns the article and its change. */
    default ArticleChange compare(Renumbering renumbering, WorkBudget budget) {
        return switch (this) {
            case Both(var one, var other) ->
                new ArticleChange(
                        new Kept(one.part(), other.part()), ArticleComparison.of(one, other, renumbering, budget));
            case OnlyAfter(var other) ->
                new ArticleChange(new Added(other.part()), ArticleComparison.added(other.words()));
            case OnlyBefore(var one) ->
                new ArticleChange(new Removed(one.part()), ArticleComparison.removed(one.words()));
        };
    }
}
