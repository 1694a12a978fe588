package mx.vigia.bench.matching;

import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Widened;
import mx.vigia.analysis.language.query.Query.Word;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Bills and the queries of {@link QueryGenerator} in Lucene's fastest form: all words of a bill in one field, and
 * minimal queries.
 */
final class LuceneContender {
    static final String FIELD = "words";

    private LuceneContender() {}

    static Document document(InventedBill bill) {
        var document = new Document();
        bill.values().map(TextAnalyzer::toNfc).forEach(value -> document.add(new TextField(FIELD, value, Store.NO)));
        return document;
    }

    static Query query(mx.vigia.analysis.language.query.Query question) {
        return switch (question) {
            case Word word -> new TermQuery(new Term(FIELD, word.stem()));
            case Phrase phrase -> phrase(phrase.stems());
            case Prefix prefix -> prefix(prefix);
            case And and -> all(and.required());
            case Value nowhere -> new MatchNoDocsQuery(); // invented bills have words only
            case Or(var any) -> any(any.stream().map(LuceneContender::query).toList());
            case Widened widened ->
                any(widened.any().stream().map(LuceneContender::query).toList());
            default ->
                throw new IllegalArgumentException("expected a query in user syntax but found " + question.print());
        };
    }

    private static Query phrase(List<String> stems) {
        var phrase = new PhraseQuery.Builder();
        IntStream.range(0, stems.size()).forEach(i -> phrase.add(new Term(FIELD, stems.get(i)), i));
        return phrase.build();
    }

    private static Query prefix(Prefix prefix) {
        var begun = new PrefixQuery(new Term(FIELD, prefix.start()));
        return prefix.stem().startsWith(prefix.start())
                ? begun
                : any(List.of(begun, new TermQuery(new Term(FIELD, prefix.stem()))));
    }

    private static Query all(List<mx.vigia.analysis.language.query.Query> parts) {
        var all = new BooleanQuery.Builder();
        for (var part : parts) {
            if (part instanceof Not(var excluded)) {
                all.add(query(excluded), Occur.MUST_NOT);
            } else {
                all.add(query(part), Occur.FILTER);
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
