package mx.vigia.analysis.search.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Widened;
import mx.vigia.analysis.language.query.Query.Word;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Ranks bills with the queried words close together before those with the words far apart; the set of matches does not
 * change.
 */
final class ProximityBoost {
    /** The maximum number of other words between one queried word and the next. */
    private static final int MAX_WORDS_BETWEEN = 3;

    private static final int MAX_WORDS = 8;
    private static final Map<QueryField, Float> FIELD_BOOSTS =
            Map.of(QueryField.TITLE, 4f, QueryField.SUMMARY, 1.5f, QueryField.TEXT, 1f);

    private ProximityBoost() {}

    /** Returns the boost, or empty if there is only one word. */
    static Optional<Query> of(List<mx.vigia.analysis.language.query.Query> parts) {
        var stems =
                parts.stream().flatMap(ProximityBoost::words).map(Word::stem).toList();
        if (stems.size() < 2 || stems.size() > MAX_WORDS) {
            return Optional.empty();
        }
        return Optional.of(new DisjunctionMaxQuery(
                FIELD_BOOSTS.entrySet().stream()
                        .<Query>map(entry -> new BoostQuery(
                                nearQuery(LuceneQueryTranslator.name(entry.getKey()), stems), entry.getValue()))
                        .toList(),
                0));
    }

    private static Stream<Word> words(mx.vigia.analysis.language.query.Query part) {
        return switch (part) {
            case Word word when word.field() == QueryField.ANYWHERE -> Stream.of(word);
            case And and -> and.required().stream().flatMap(ProximityBoost::words);
            case Widened(var query, var also) -> words(query);
            default -> Stream.empty();
        };
    }

    private static Query nearQuery(String name, List<String> stems) {
        var phrase = new PhraseQuery.Builder().setSlop(MAX_WORDS_BETWEEN * (stems.size() - 1));
        IntStream.range(0, stems.size()).forEach(i -> phrase.add(new Term(name, stems.get(i)), i));
        return phrase.build();
    }
}
