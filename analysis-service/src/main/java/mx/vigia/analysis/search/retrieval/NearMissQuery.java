package mx.vigia.analysis.search.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Since;
import mx.vigia.analysis.language.query.Query.Until;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Widened;
import mx.vigia.analysis.language.query.Query.Word;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import mx.vigia.analysis.search.suggestion.Spelling;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;

/**
 * Builds the near-miss query: bills that have some of the words, words near them ({@link WordFamilies}), or a word
 * within one or two letters of one that occurs nowhere. Listed behind the results; never counted among them and never
 * announced. Conditions and exclusions still apply; the name of a country only orders.
 */
record NearMissQuery(IndexReader index) {
    /** Single words of a term count less than the term. */
    private static final float SINGLE_WORDS_BOOST = 0.3f;

    /** A name whose words are not adjacent counts less, too. */
    private static final float SCATTERED_BOOST = 0.4f;

    private static final float ALL_WORDS_BOOST = 10f;

    /** Returns the query; empty if no part can be omitted or corrected. */
    Optional<org.apache.lucene.search.Query> to(Query asked) throws IOException {
        var meant = new Spelling(index).correct(asked);
        var close = new BooleanQuery.Builder().add(LuceneQueryTranslator.of(asked), Occur.MUST_NOT);
        for (var part : CountryFocus.of(meant).others()) {
            if (part instanceof Not(var excluded)) {
                close.add(LuceneQueryTranslator.of(excluded), Occur.MUST_NOT);
            } else if (isCondition(part)) {
                close.add(LuceneQueryTranslator.of(part), Occur.FILTER);
            }
        }
        var words = words(meant);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(close.add(new CoverageQuery(words), Occur.MUST)
                .add(new BoostQuery(LuceneQueryTranslator.of(meant), ALL_WORDS_BOOST), Occur.SHOULD)
                .build());
    }

    /** Returns a query for the words to highlight in near misses. */
    org.apache.lucene.search.Query marking(Query asked) throws IOException {
        var any = new BooleanQuery.Builder();
        words(new Spelling(index).correct(asked)).forEach(word -> any.add(word, Occur.SHOULD));
        return any.build();
    }

    private List<org.apache.lucene.search.Query> words(Query meant) throws IOException {
        var words = new ArrayList<org.apache.lucene.search.Query>();
        for (var part : CountryFocus.of(meant).others()) {
            if (!(part instanceof Not) && !isCondition(part)) {
                words.add(toNearQuery(part));
            }
        }
        return words;
    }

    private static boolean isCondition(Query part) {
        return part instanceof Value || part instanceof Since || part instanceof Until;
    }

    private org.apache.lucene.search.Query toNearQuery(Query part) throws IOException {
        return switch (part) {
            case Widened(var term, var also) ->
                bestOf(Stream.concat(
                                Stream.of(LuceneQueryTranslator.of(part), partOf(term)),
                                also.stream().flatMap(NearMissQuery::separateWords))
                        .toList());
            case And and -> anyWordsOf(and);
            case Word word -> new WordFamilies(index).widen(word);
            default -> LuceneQueryTranslator.of(part);
        };
    }

    private org.apache.lucene.search.Query partOf(Query term) throws IOException {
        return term instanceof Word word
                ? new WordFamilies(index).widen(word)
                : new BoostQuery(anyWordsOf(term), SINGLE_WORDS_BOOST);
    }

    /** Returns a query for all words of a name, in any position. */
    private static Stream<org.apache.lucene.search.Query> separateWords(Query name) {
        if (name instanceof Phrase phrase && QueryLanguage.wordsOf(phrase) instanceof And words) {
            return Stream.of(new BoostQuery(LuceneQueryTranslator.of(words), SCATTERED_BOOST));
        }
        return Stream.empty();
    }

    private org.apache.lucene.search.Query anyWordsOf(Query term) throws IOException {
        var some = new BooleanQuery.Builder();
        for (var part : term instanceof And and ? and.required() : List.of(term)) {
            some.add(toNearQuery(part), Occur.SHOULD);
        }
        return some.build();
    }

    private static org.apache.lucene.search.Query bestOf(List<org.apache.lucene.search.Query> any) {
        return new DisjunctionMaxQuery(any, 0.1f);
    }
}
