package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.Query.Or;

/** Joins queries without nesting equal operators, and drops empty parts. */
final class QuerySimplifier {
    private QuerySimplifier() {}

    static Query all(List<Query> queries) {
        var all = new ArrayList<Query>();
        for (var query : queries) {
            if (query instanceof And(var inner)) {
                all.addAll(inner);
            } else if (!(query instanceof MatchAll)) {
                all.add(query);
            }
        }
        return all.size() > 1 ? new And(all) : firstOrEverything(all);
    }

    static Query simplifyOr(List<Query> queries) {
        var any = new ArrayList<Query>();
        for (var query : queries) {
            if (query instanceof Or(var inner)) {
                any.addAll(inner);
            } else if (!(query instanceof MatchAll)) {
                any.add(query);
            }
        }
        return any.size() > 1 ? new Or(any) : firstOrEverything(any);
    }

    private static Query firstOrEverything(List<Query> queries) {
        return queries.isEmpty() ? new MatchAll() : queries.getFirst();
    }
}
