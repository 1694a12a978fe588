package mx.vigia.analysis.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.language.Asked.Understood;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Query;
import mx.vigia.analysis.language.Query.And;
import mx.vigia.analysis.language.Query.Word;
import mx.vigia.analysis.language.QueryLanguage;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;

/** Reads a question as it was probably meant: a word that no bill has is taken for the word most bills have among those that differ in a letter or two. */
record Spelling(IndexReader index) {
    private static final int SHORTEST = 5;
    /** Words of fewer letters may have one wrong letter, others two. */
    private static final int LONG = 8;

    private static final int LETTERS_KEPT = 1;

    private record Known(String word, int bills) {}

    /** The question itself where every word is known, or nothing is like it. */
    Query corrected(Query asked) throws IOException {
        var parts = asked instanceof And(var all) ? all : List.of(asked);
        var meant = new ArrayList<Query>();
        for (var part : parts) {
            meant.add(part instanceof Word word ? corrected(word) : part);
        }
        if (meant.equals(parts)) {
            return asked;
        }
        var said = (meant.size() == 1 ? meant.getFirst() : new And(meant)).print();
        return QueryLanguage.read(said) instanceof Understood(var query) ? query : asked;
    }

    private Query corrected(Word word) throws IOException {
        if (word.exact() || word.field() != Field.ANYWHERE || word.stem().length() < SHORTEST || isKnown(word.stem())) {
            return word;
        }
        return likeliest(word.stem())
                .<Query>map(known -> QueryLanguage.word(known))
                .orElse(word);
    }

    private boolean isKnown(String stem) throws IOException {
        for (var field : Field.RUNNING) {
            if (index.docFreq(new Term(Translation.name(field), stem)) > 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> likeliest(String stem) throws IOException {
        var name = Translation.name(Field.TITLE);
        var terms = MultiTerms.getTerms(index, name);
        if (terms == null) {
            return Optional.empty();
        }
        var like = new ArrayList<Known>();
        var near = new FuzzyQuery(new Term(name, stem), stem.length() < LONG ? 1 : 2, LETTERS_KEPT).getTermsEnum(terms);
        while (near.next() != null) {
            like.add(new Known(near.term().utf8ToString(), near.docFreq()));
        }
        return like.stream().max(Comparator.comparingInt(Known::bills)).map(Known::word);
    }
}
