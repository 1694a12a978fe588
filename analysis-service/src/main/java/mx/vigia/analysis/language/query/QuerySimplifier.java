package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Everything;
import mx.vigia.analysis.language.query.Query.Or;

/** Joins questions without nesting like in like, and drops what says nothing. */
final class QuerySimplifier {
    private QuerySimplifier() {}

    static Query all(List<Query> queries) {
        var all = new ArrayList<Query>();
        for (var query : queries) {
            if (query instanceof And(var inner)) {
                all.addAll(inner);
            } else if (!(query instanceof Everything)) {
                all.add(query);
            }
        }
        return all.size() > 1 ? new And(all) : only(all);
    }

    static Query any(List<Query> queries) {
        var any = new ArrayList<Query>();
        for (var query : queries) {
            if (query instanceof Or(var inner)) {
                any.addAll(inner);
            } else if (!(query instanceof Everything)) {
                any.add(query);
            }
        }
        return any.size() > 1 ? new Or(any) : only(any);
    }

    private static Query only(List<Query> queries) {
        return queries.isEmpty() ? new Everything() : queries.getFirst();
    }
}
