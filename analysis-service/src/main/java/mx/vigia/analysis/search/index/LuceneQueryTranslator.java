package mx.vigia.analysis.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Since;
import mx.vigia.analysis.language.query.Query.Until;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Widened;
import mx.vigia.analysis.language.query.Query.Word;
import mx.vigia.analysis.language.query.QueryLanguage;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Translates our queries into Lucene queries: they match the same documents as in memory, ordered by relevance. */
public final class LuceneQueryTranslator {
    /**
     * The maximum number of clauses of one query in the index. The longest of
     * {@value mx.vigia.analysis.language.query.QueryLanguage#MAX_CLAUSES} conditions has some thousands: each by all
     * names of its term, and each of these in every text field.
     */
    static final int MAX_CLAUSES = 16_384;

    /**
     * Boosts that rank bills with the number that was typed first, and then those that would change the cited article.
     */
    private static final Map<QueryField, Float> REFERENCE_BOOSTS =
            Map.of(QueryField.NUMBER, 1000f, QueryField.ARTICLE, 100f);
    /**
     * The boost of Spanish names. A bill with the typed name ranks before one with another name of the same term, and
     * Spanish names, which the bills of this country use, before English ones.
     */
    private static final float SPANISH_NAME_BOOST = 0.8f;

    private static final float ENGLISH_NAME_BOOST = 0.4f;

    /** The boost of the full names of an acronym that is also a word; bills with them rank before others. */
    private static final float FULL_NAME_BOOST = 3f;

    static final Map<QueryField, Float> FIELD_BOOSTS = Map.of(
            QueryField.TITLE,
            4f,
            QueryField.PROPONENT,
            2f,
            QueryField.LAW,
            2f,
            QueryField.COMMITTEE,
            1.5f,
            QueryField.SUMMARY,
            1.5f,
            QueryField.TEXT,
            1f);
    /** The best score counts of fields and names that match equally; each other one adds this share of its own. */
    private static final float TIE_BREAKER = 0.2f;

    static {
        IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
    }

    private LuceneQueryTranslator() {}

    public static Query of(mx.vigia.analysis.language.query.Query query) {
        return switch (query) {
            case MatchAll() -> new MatchAllDocsQuery();
            case Word word -> orNumbered(word.field(), word.written(), name -> word(name, word));
            case Phrase phrase -> orNumbered(phrase.field(), phrase.written(), name -> phrase(name, phrase));
            case Prefix prefix -> inFields(prefix.field(), name -> prefix(name, prefix));
            case Near near -> inFields(near.field(), name -> Proximity.toNearQuery(name, near));
            case Value(var field, var written, var folded) -> unscored(new TermQuery(new Term(name(field), folded)));
            case Since(var day) ->
                unscored(LongPoint.newRangeQuery(name(QueryField.DATE), day.toEpochDay(), Long.MAX_VALUE));
            case Until(var day) ->
                unscored(LongPoint.newRangeQuery(name(QueryField.DATE), Long.MIN_VALUE, day.toEpochDay()));
            case Widened(var asked, var also) ->
                bestOf(Stream.concat(Stream.of(of(asked)), also.stream().map(name -> synonymQuery(name, asked)))
                        .toList());
            case Not not -> all(List.of(not));
            case And and -> all(and.required().stream().distinct().toList());
            case Or(var any) ->
                anyOf(any.stream().distinct().map(LuceneQueryTranslator::of).toList());
        };
    }

    static Query synonymQuery(
            mx.vigia.analysis.language.query.Query name, mx.vigia.analysis.language.query.Query asked) {
        if (name instanceof Value(var field, var written, var folded) && REFERENCE_BOOSTS.containsKey(field)) {
            return first(field, folded);
        }
        if (QueryLanguage.isAmbiguousAcronym(asked)) {
            return new BoostQuery(of(name), FULL_NAME_BOOST);
        }
        float boost = QueryLanguage.isEnglishName(name) ? ENGLISH_NAME_BOOST : SPANISH_NAME_BOOST;
        return new BoostQuery(of(name), boost * (float) Math.sqrt((double) words(asked) / words(name)));
    }

    /** Returns the number of words of a name; each adds to its score, though a longer name answers no better. */
    private static int words(mx.vigia.analysis.language.query.Query name) {
        return switch (name) {
            case Phrase phrase -> Math.max(1, phrase.stems().size());
            case And and -> and.required().size();
            default -> 1;
        };
    }

    public static String name(QueryField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    public static String exact(String name) {
        return name + ".exact";
    }

    private static Query orNumbered(QueryField field, String written, Function<String, Query> leaf) {
        var words = inFields(field, leaf);
        if (field != QueryField.ANYWHERE || !TextAnalyzer.canBeDocumentNumber(written)) {
            return words;
        }
        return anyOf(List.of(words, first(QueryField.NUMBER, TextAnalyzer.fold(written))));
    }

    private static Query first(QueryField field, String folded) {
        var bearer = new TermQuery(new Term(name(field), folded));
        return new BoostQuery(new ConstantScoreQuery(bearer), REFERENCE_BOOSTS.get(field));
    }

    private static Query inFields(QueryField queryField, Function<String, Query> leaf) {
        if (queryField != QueryField.ANYWHERE) {
            return leaf.apply(name(queryField));
        }
        return bestOf(FIELD_BOOSTS.entrySet().stream()
                .<Query>map(entry -> new BoostQuery(leaf.apply(name(entry.getKey())), entry.getValue()))
                .toList());
    }

    /** Returns a query for any of these stems in titles and summaries, where they count as one word. */
    public static Query anyInTitles(Collection<String> stems) {
        return bestOf(Stream.of(QueryField.TITLE, QueryField.SUMMARY)
                .<Query>map(field -> new BoostQuery(asOneWord(name(field), stems), FIELD_BOOSTS.get(field)))
                .toList());
    }

    private static Query asOneWord(String name, Collection<String> stems) {
        var any = new SynonymQuery.Builder(name);
        stems.forEach(stem -> any.addTerm(new Term(name, stem)));
        return any.build();
    }

    private static Query word(String name, Word word) {
        var stem = new TermQuery(new Term(name, word.stem()));
        return word.exact() ? allOf(stem, new TermQuery(new Term(exact(name), word.written()))) : stem;
    }

    private static Query phrase(String name, Phrase phrase) {
        var stems = toPhraseQuery(name, phrase.stems());
        return phrase.exact() ? allOf(stems, toPhraseQuery(exact(name), phrase.words())) : stems;
    }

    private static Query prefix(String name, Prefix prefix) {
        return anyOf(
                List.of(new PrefixQuery(new Term(name, prefix.start())), new TermQuery(new Term(name, prefix.stem()))));
    }

    private static Query toPhraseQuery(String name, List<String> words) {
        var phrase = new PhraseQuery.Builder();
        IntStream.range(0, words.size()).forEach(i -> phrase.add(new Term(name, words.get(i)), i));
        return phrase.build();
    }

    private static Query all(List<mx.vigia.analysis.language.query.Query> queries) {
        var all = new BooleanQuery.Builder();
        boolean required = false;
        for (var query : queries) {
            if (query instanceof Not(var excluded)) {
                all.add(of(excluded), Occur.MUST_NOT);
            } else {
                all.add(of(query), Occur.MUST);
                required = true;
            }
        }
        ProximityBoost.of(queries).ifPresent(closer -> all.add(closer, Occur.SHOULD));
        return required
                ? all.build()
                : all.add(new MatchAllDocsQuery(), Occur.FILTER).build();
    }

    private static Query bestOf(List<Query> queries) {
        return new DisjunctionMaxQuery(queries, TIE_BREAKER);
    }

    private static Query anyOf(List<Query> queries) {
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static Query allOf(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.MUST)
                .add(other, Occur.MUST)
                .build();
    }

    private static Query unscored(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0f);
    }
}
