package mx.vigia.analysis.search.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.analysis.language.CountryNames;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Word;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;

/**
 * The countries whose bills a question means first: those it names, or else the one this installation watches. Their
 * bills rank higher; what matches does not change.
 *
 * @param codes begin the ids of the sites of these countries
 * @param named whether the question names them
 * @param others the parts of the question that name no country
 */
record CountryFocus(Set<String> codes, boolean named, List<Query> others) {
    private static final String HOME_CODE = "mx";

    /** A bill of the home country counts as much as another with a score this many times its own. */
    private static final float HOME_WEIGHT = 1.25f;

    private static final float NAMED_WEIGHT = 2f;

    static CountryFocus of(Query asked) {
        var parts = asked instanceof And and ? and.required() : List.of(asked);
        var stems = parts.stream()
                .map(part -> part instanceof Word word && word.field() == QueryField.ANYWHERE ? word.stem() : "")
                .toList();
        var codes = new TreeSet<String>();
        var others = new ArrayList<Query>();
        for (int at = 0; at < parts.size(); ) {
            var named = CountryNames.findAt(stems, at);
            if (named.isPresent()) {
                codes.add(named.get().code());
                at += named.get().words();
            } else {
                others.add(parts.get(at++));
            }
        }
        return codes.isEmpty()
                ? new CountryFocus(Set.of(HOME_CODE), false, others)
                : new CountryFocus(codes, true, others);
    }

    /** Returns a query with the same matches, in which the bills of these countries score higher. */
    org.apache.lucene.search.Query prefer(org.apache.lucene.search.Query query) {
        return FunctionScoreQuery.boostByQuery(query, bills(), named ? NAMED_WEIGHT : HOME_WEIGHT);
    }

    /** Returns a query for the bills of these countries. */
    org.apache.lucene.search.Query bills() {
        var any = new BooleanQuery.Builder();
        codes.forEach(code -> any.add(
                new PrefixQuery(new Term(LuceneQueryTranslator.name(QueryField.SOURCE), code + ".")), Occur.SHOULD));
        return any.build();
    }
}
