package mx.vigia.bench.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.TextAnalyzer;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;

/** Matches with lucene-monitor, with the presearcher that indexes a query under two of its terms. */
final class LuceneMonitorContender implements Matcher<Collection<QueryMatch>>, AutoCloseable {
    private static final int PURGE_PASSES = 2;
    private static final int BATCH_SIZE = 10_000;

    private final Monitor monitor;

    LuceneMonitorContender() {
        try {
            monitor = new Monitor(TextAnalyzer.stemmingAnalyzer(), new MultipassTermFilteredPresearcher(PURGE_PASSES));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void register(List<String> questions) {
        for (int from = 0; from < questions.size(); from += BATCH_SIZE) {
            var batch = IntStream.range(from, Math.min(questions.size(), from + BATCH_SIZE))
                    .mapToObj(i -> new MonitorQuery(
                            Integer.toString(i), LuceneContender.query(Matcher.parse(questions.get(i)))))
                    .toList();
            try {
                monitor.register(batch);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public Collection<QueryMatch> match(InventedBill bill) {
        try {
            return monitor.match(LuceneContender.document(bill), QueryMatch.SIMPLE_MATCHER)
                    .getMatches();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public BitSet places(Collection<QueryMatch> answers) {
        var places = new BitSet();
        answers.forEach(match -> places.set(Integer.parseInt(match.getQueryId())));
        return places;
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
