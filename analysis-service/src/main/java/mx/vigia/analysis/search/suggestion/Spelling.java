package mx.vigia.analysis.search.suggestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Word;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;

/**
 * Corrects the spelling of a query: a word that no bill has is replaced by the most frequent word within one or two
 * letters.
 */
public record Spelling(IndexReader index) {
    private static final int MIN_WORD_LENGTH = 5;
    /** Words shorter than this may have one wrong letter, others two. */
    private static final int MIN_LONG_WORD_LENGTH = 8;

    private static final int MAX_WRONG_LETTERS = 2;

    private static final int KEPT_PREFIX_LENGTH = 1;

    private record KnownWord(String word, int bills) {}

    /** Returns the corrected query, or the query itself if every word is known or nothing is similar. */
    public Query correct(Query asked) throws IOException {
        var parts = asked instanceof And(var all) ? all : List.of(asked);
        var meant = new ArrayList<Query>();
        for (var part : parts) {
            meant.add(part instanceof Word word ? correct(word) : part);
        }
        if (meant.equals(parts)) {
            return asked;
        }
        var statement = (meant.size() == 1 ? meant.getFirst() : new And(meant)).print();
        return QueryLanguage.read(statement) instanceof Parsed(var query) ? query : asked;
    }

    private Query correct(Word word) throws IOException {
        if (word.exact()
                || word.field() != QueryField.ANYWHERE
                || word.stem().length() < MIN_WORD_LENGTH
                || isKnown(word.stem())) {
            return word;
        }
        var known = mostLikely(word.stem());
        return known.isPresent() ? QueryLanguage.word(usualForm(known.get())) : word;
    }

    /**
     * Returns the most frequent spelling in titles of the word with this stem: {@code regulacion} is written
     * regulación.
     */
    private String usualForm(String stem) throws IOException {
        var name = LuceneQueryTranslator.exact(LuceneQueryTranslator.name(QueryField.TITLE));
        return findSimilarWords(name, stem, MAX_WRONG_LETTERS).stream()
                .filter(known -> TextAnalyzer.stems(known.word()).equals(List.of(stem)))
                .max(Comparator.comparingInt(KnownWord::bills))
                .map(KnownWord::word)
                .orElse(stem);
    }

    private boolean isKnown(String stem) throws IOException {
        for (var field : QueryField.RUNNING_TEXT_FIELDS) {
            if (index.docFreq(new Term(LuceneQueryTranslator.name(field), stem)) > 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> mostLikely(String stem) throws IOException {
        return findSimilarWords(
                        LuceneQueryTranslator.name(QueryField.TITLE),
                        stem,
                        stem.length() < MIN_LONG_WORD_LENGTH ? 1 : MAX_WRONG_LETTERS)
                .stream()
                .max(Comparator.comparingInt(KnownWord::bills))
                .map(KnownWord::word);
    }

    /** Returns the words of a field that differ from this one in at most this many letters. */
    private List<KnownWord> findSimilarWords(String name, String word, int wrong) throws IOException {
        var terms = MultiTerms.getTerms(index, name);
        if (terms == null) {
            return List.of();
        }
        var like = new ArrayList<KnownWord>();
        var near = new FuzzyQuery(new Term(name, word), wrong, KEPT_PREFIX_LENGTH).getTermsEnum(terms);
        while (near.next() != null) {
            like.add(new KnownWord(near.term().utf8ToString(), near.docFreq()));
        }
        return like;
    }
}
