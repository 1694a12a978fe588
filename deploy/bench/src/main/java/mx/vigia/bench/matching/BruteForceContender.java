package mx.vigia.bench.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import mx.vigia.analysis.language.TextAnalyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;

/** Brute force: every query is run on an in-memory index of one bill. */
final class BruteForceContender implements Matcher<BitSet> {
    private List<Query> queries = List.of();

    @Override
    public void register(List<String> questions) {
        queries = questions.stream()
                .map(Matcher::parse)
                .map(LuceneContender::query)
                .toList();
    }

    @Override
    public BitSet match(InventedBill bill) {
        var searcher = MemoryIndex.fromDocument(LuceneContender.document(bill), TextAnalyzer.stemmingAnalyzer())
                .createSearcher();
        var answers = new BitSet();
        try {
            for (int i = 0; i < queries.size(); i++) {
                if (searcher.count(queries.get(i)) > 0) {
                    answers.set(i);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading an index in memory", impossible);
        }
        return answers;
    }

    @Override
    public BitSet places(BitSet answers) {
        return answers;
    }
}
