package mx.vigia.bench.searching;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Widened;
import mx.vigia.analysis.language.query.Query.Word;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Our queries in their minimal form: the same bills match, with the best field of each counting most. */
final class PlainQuery {
    private static final Map<String, Float> WEIGHTS =
            Map.of(PlainIndexing.TITLE, 4f, PlainIndexing.PROPONENT, 2f, PlainIndexing.TEXT, 1f);
    private static final float TIE_BREAKER = 0.2f;

    private PlainQuery() {}

    static Query of(mx.vigia.analysis.language.query.Query question) {
        return switch (question) {
            case Word word -> acrossFields(field -> new TermQuery(new Term(field, word.stem())));
            case Phrase phrase -> acrossFields(field -> sideBySide(field, phrase.stems()));
            case Prefix prefix -> acrossFields(field -> prefix(field, prefix));
            case Value(var field, var written, var folded)
            when field == QueryField.KIND || field == QueryField.PAPER -> // these bills have no papers but themselves
                new TermQuery(new Term(PlainIndexing.KIND, folded));
            case Value elsewhere -> new MatchNoDocsQuery();
            case And and -> all(and.required());
            case Or(var any) -> any(any.stream().map(PlainQuery::of).toList());
            case Widened widened ->
                new DisjunctionMaxQuery(
                        widened.any().stream().map(PlainQuery::of).toList(), TIE_BREAKER);
            default ->
                throw new IllegalArgumentException("expected a query in user syntax but found " + question.print());
        };
    }

    private static Query acrossFields(Function<String, Query> leaf) {
        return new DisjunctionMaxQuery(
                WEIGHTS.entrySet().stream()
                        .<Query>map(entry -> new BoostQuery(leaf.apply(entry.getKey()), entry.getValue()))
                        .toList(),
                TIE_BREAKER);
    }

    private static Query sideBySide(String field, List<String> stems) {
        var phrase = new PhraseQuery.Builder();
        IntStream.range(0, stems.size()).forEach(i -> phrase.add(new Term(field, stems.get(i)), i));
        return phrase.build();
    }

    private static Query prefix(String field, Prefix prefix) {
        var begun = new PrefixQuery(new Term(field, prefix.start()));
        return prefix.stem().startsWith(prefix.start())
                ? begun
                : any(List.of(begun, new TermQuery(new Term(field, prefix.stem()))));
    }

    private static Query all(List<mx.vigia.analysis.language.query.Query> parts) {
        var all = new BooleanQuery.Builder();
        for (var part : parts) {
            if (part instanceof Not(var excluded)) {
                all.add(of(excluded), Occur.MUST_NOT);
            } else {
                all.add(of(part), Occur.MUST);
            }
        }
        return all.build();
    }

    private static Query any(List<Query> parts) {
        var any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(part, Occur.SHOULD));
        return any.build();
    }
}
