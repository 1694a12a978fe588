package mx.vigia.analysis.search.suggestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import mx.vigia.analysis.search.index.PrefixExpansion;
import org.apache.lucene.search.IndexSearcher;

/**
 * Counts the matches of internally generated queries; empty if time ran out, or if prefixes match more words than this.
 */
public record SystemQueryCounter(IndexSearcher searcher, int mostWords) {
    public SystemQueryCounter(IndexSearcher searcher) {
        this(searcher, PrefixExpansion.MAX_TERMS);
    }

    public List<Integer> of(List<Query> questions) throws IOException {
        var counts = new ArrayList<Integer>();
        for (var question : questions) {
            counts.add(of(question));
        }
        return counts;
    }

    public int of(Query question) throws IOException {
        if (searcher.timedOut()
                || new PrefixExpansion(searcher.getIndexReader(), mostWords)
                        .findTooBroad(question)
                        .isPresent()) {
            return 0;
        }
        int count = searcher.count(LuceneQueryTranslator.of(question));
        return searcher.timedOut() ? 0 : count;
    }
}
