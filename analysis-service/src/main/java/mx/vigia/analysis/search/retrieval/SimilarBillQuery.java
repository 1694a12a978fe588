package mx.vigia.analysis.search.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.search.index.IndexedBill;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Builds the query for bills worded like a bill: those that share distinctive words of its title, which few titles
 * have. It does not compare what bills would do; bills that affect the same articles are related bills, a separate
 * feature.
 */
record SimilarBillQuery(IndexReader index) {
    private static final int MAX_WORDS = 10;
    private static final int MIN_WORD_LENGTH = 4;
    /** A word that occurs in more than one title in this many is not distinctive: iniciativa, artículo, diversas. */
    private static final int COMMON_WORD_DIVISOR = 12;

    /** A word in at most this many titles is distinctive even in a small collection. */
    private static final int MIN_COMMON_TITLES = 20;

    private record DistinctiveStem(String stem, int bills) {}

    /** Returns the query; empty if the title has fewer than two distinctive words. */
    Optional<Query> to(Dossier bill) throws IOException {
        var distinctive = distinctiveWords(bill.title());
        if (distinctive.size() < 2) {
            return Optional.empty();
        }
        var alike = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexedBill.ID_FIELD, bill.id().toString())), Occur.MUST_NOT);
        distinctive.forEach(word -> alike.add(new TermQuery(titleTerm(word.stem())), Occur.SHOULD));
        return Optional.of(alike.setMinimumNumberShouldMatch(Math.max(2, distinctive.size() / 3))
                .build());
    }

    private List<DistinctiveStem> distinctiveWords(String title) throws IOException {
        int max = Math.max(MIN_COMMON_TITLES, index.numDocs() / COMMON_WORD_DIVISOR);
        var distinctive = new ArrayList<DistinctiveStem>();
        for (var stem : new LinkedHashSet<>(TextAnalyzer.stems(title))) {
            int bills = index.docFreq(titleTerm(stem));
            if (stem.length() >= MIN_WORD_LENGTH && bills > 1 && bills <= max) {
                distinctive.add(new DistinctiveStem(stem, bills));
            }
        }
        return distinctive.stream()
                .sorted(Comparator.comparingInt(DistinctiveStem::bills))
                .limit(MAX_WORDS)
                .toList();
    }

    private static Term titleTerm(String stem) {
        return new Term(LuceneQueryTranslator.name(QueryField.TITLE), stem);
    }
}
