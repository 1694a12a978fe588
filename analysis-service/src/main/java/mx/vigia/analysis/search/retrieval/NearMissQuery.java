package mx.vigia.analysis.search.retrieval;

import java.io.IOException;
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
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import mx.vigia.analysis.search.suggestion.Spelling;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;

/**
 * Builds the near-miss query: bills that have some of the words, or a word within one or two letters of one that occurs
 * nowhere. Shown below the results if these are few; never counted among them and never announced. Conditions and
 * exclusions still apply.
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
        var parts = meant instanceof And and ? and.required() : List.of(meant);
        var close = new BooleanQuery.Builder().add(LuceneQueryTranslator.of(asked), Occur.MUST_NOT);
        int words = 0;
        for (var part : parts) {
            if (part instanceof Not(var excluded)) {
                close.add(LuceneQueryTranslator.of(excluded), Occur.MUST_NOT);
            } else if (part instanceof Value || part instanceof Since || part instanceof Until) {
                close.add(LuceneQueryTranslator.of(part), Occur.FILTER);
            } else {
                close.add(toNearQuery(part), Occur.SHOULD);
                words++;
            }
        }
        close.add(new BoostQuery(LuceneQueryTranslator.of(meant), ALL_WORDS_BOOST), Occur.SHOULD);
        return words == 0
                ? Optional.empty()
                : Optional.of(close.setMinimumNumberShouldMatch(1).build());
    }

    private static org.apache.lucene.search.Query toNearQuery(Query part) {
        return switch (part) {
            case Widened(var term, var also) ->
                bestOf(Stream.concat(
                                Stream.of(
                                        LuceneQueryTranslator.of(part),
                                        new BoostQuery(anyWordsOf(term), SINGLE_WORDS_BOOST)),
                                also.stream().flatMap(NearMissQuery::separateWords))
                        .toList());
            case And and -> anyWordsOf(and);
            default -> LuceneQueryTranslator.of(part);
        };
    }

    /** Returns a query for all words of a name, in any position. */
    private static Stream<org.apache.lucene.search.Query> separateWords(Query name) {
        if (name instanceof Phrase phrase && QueryLanguage.wordsOf(phrase) instanceof And words) {
            return Stream.of(new BoostQuery(LuceneQueryTranslator.of(words), SCATTERED_BOOST));
        }
        return Stream.empty();
    }

    private static org.apache.lucene.search.Query anyWordsOf(Query term) {
        var some = new BooleanQuery.Builder();
        var parts = term instanceof And and ? and.required() : List.of(term);
        parts.forEach(part -> some.add(LuceneQueryTranslator.of(part), Occur.SHOULD));
        return some.build();
    }

    private static org.apache.lucene.search.Query bestOf(List<org.apache.lucene.search.Query> any) {
        return new DisjunctionMaxQuery(any, 0.1f);
    }
}
