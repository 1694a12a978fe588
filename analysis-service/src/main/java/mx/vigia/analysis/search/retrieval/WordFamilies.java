package mx.vigia.analysis.search.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.RelatedWords;
import mx.vigia.analysis.language.WordRoot;
import mx.vigia.analysis.language.query.Query.Word;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Widens a word to those that come near it: of its family (factura, facturación), or of its field of meaning. */
record WordFamilies(IndexReader index) {
    private static final float FAMILY_BOOST = 0.6f;
    private static final float RELATED_BOOST = 0.3f;

    /** The most words of a family; a longer one is no family. */
    private static final int MAX_RELATIVES = 20;

    private static final String TITLE_FIELD = LuceneQueryTranslator.name(QueryField.TITLE);

    /** Returns a query for a word or, with a lower score, one near it in title or summary. */
    Query widen(Word word) throws IOException {
        var asked = LuceneQueryTranslator.of(word);
        if (word.exact() || word.field() != QueryField.ANYWHERE) {
            return asked;
        }
        var any = new ArrayList<>(List.of(asked));
        inTitles(findRelatives(word.stem()), FAMILY_BOOST).ifPresent(any::add);
        inTitles(RelatedWords.of(word.stem()), RELATED_BOOST).ifPresent(any::add);
        return any.size() == 1 ? asked : new DisjunctionMaxQuery(any, 0);
    }

    private static Optional<Query> inTitles(Collection<String> stems, float boost) {
        return stems.isEmpty()
                ? Optional.empty()
                : Optional.of(new BoostQuery(LuceneQueryTranslator.anyInTitles(stems), boost));
    }

    /** Returns the other words of titles with the same root. */
    private List<String> findRelatives(String stem) throws IOException {
        var relatives = new ArrayList<String>();
        var terms = MultiTerms.getTerms(index, TITLE_FIELD);
        if (terms == null) {
            return relatives;
        }
        var root = WordRoot.of(stem);
        var each = terms.iterator();
        each.seekCeil(new BytesRef(root));
        for (var term = each.term(); term != null && relatives.size() < MAX_RELATIVES; term = each.next()) {
            var other = term.utf8ToString();
            if (!other.startsWith(root)) {
                break;
            }
            if (!other.equals(stem) && WordRoot.of(other).equals(root)) {
                relatives.add(other);
            }
        }
        return relatives;
    }
}
