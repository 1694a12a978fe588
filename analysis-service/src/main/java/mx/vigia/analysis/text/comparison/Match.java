package mx.vigia.analysis.text.comparison;

import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.comparison.Pairing.Added;
import mx.vigia.analysis.text.comparison.Pairing.Kept;
import mx.vigia.analysis.text.comparison.Pairing.Removed;

/** A place in an alignment. */
sealed interface Match {
    record Both(Leaf before, Leaf after) implements Match {}

    record OnlyAfter(Leaf after) implements Match {}

    record OnlyBefore(Leaf before) implements Match {}

    /** The article, as the later version has it if it has it. */
    default Part part() {
        return switch (this) {
            case Both(var one, var other) -> other.part();
            case OnlyAfter(var other) -> other.part();
            case OnlyBefore(var one) -> one.part();
        };
    }

    /** The article and its change. */
    default ArticleChange compared(Renumbering renumbering, Effort effort) {
        return switch (this) {
            case Both(var one, var other) ->
                new ArticleChange(new Kept(one.part(), other.part()), Comparison.of(one, other, renumbering, effort));
            case OnlyAfter(var other) -> new ArticleChange(new Added(other.part()), Comparison.added(other.words()));
            case OnlyBefore(var one) -> new ArticleChange(new Removed(one.part()), Comparison.removed(one.words()));
        };
    }
}
