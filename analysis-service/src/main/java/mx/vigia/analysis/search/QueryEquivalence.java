package mx.vigia.analysis.search;

import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Widened;
import mx.vigia.analysis.language.query.Query.Word;

/** Whether two queries are equivalent, ignoring accents and capitals. */
public final class QueryEquivalence {
    private QueryEquivalence() {}

    public static boolean areEquivalent(Query one, Query other) {
        if (one instanceof Word a && other instanceof Word b) {
            return a.exact() || b.exact()
                    ? a.equals(b)
                    : a.field() == b.field() && a.stem().equals(b.stem());
        }
        if (one instanceof Phrase a && other instanceof Phrase b) {
            return a.exact() || b.exact()
                    ? a.equals(b)
                    : a.field() == b.field() && a.stems().equals(b.stems());
        }
        if (one instanceof Prefix a && other instanceof Prefix b) {
            return a.field() == b.field() && a.start().equals(b.start());
        }
        if (one instanceof Value a && other instanceof Value b) {
            return a.field() == b.field() && a.folded().equals(b.folded());
        }
        return areEquivalentCompounds(one, other);
    }

    private static boolean areEquivalentCompounds(Query one, Query other) {
        if (one instanceof And(var all) && other instanceof And(var others)) {
            return matchesEachOf(all, others);
        }
        if (one instanceof Or(var any) && other instanceof Or(var others)) {
            return matchesEachOf(any, others);
        }
        if (one instanceof Not(var left) && other instanceof Not(var out)) {
            return areEquivalent(left, out);
        }
        if (one instanceof Widened a && other instanceof Widened b) {
            return areEquivalent(a.asked(), b.asked());
        }
        return one instanceof Near a && other instanceof Near b
                ? a.within() == b.within() && areEquivalent(a.one(), b.one()) && areEquivalent(a.other(), b.other())
                : one.equals(other);
    }

    private static boolean matchesEachOf(List<Query> some, List<Query> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> areEquivalent(some.get(i), others.get(i)));
    }
}
