package mx.vigia.analysis.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.search.retrieval.IndexSearch;
import mx.vigia.analysis.search.suggestion.SystemQueryCounter;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** What a question may cost. */
class SearchTimeLimitTest {
    private static final int DOCUMENTS = 50;
    private static final int A_SEGMENT = 25;

    private final AtomicLong clock = new AtomicLong();
    private final AtomicLong processor = new AtomicLong();

    @Test
    void timedOutSearchIsMarkedPartial() throws IOException {
        inIndex(index -> {
            var searcher = new InterruptibleSearcher(index.getIndexReader(), () -> false);

            assertThat(searcher.count(LuceneQueryTranslator.of(understood("común OR otro"))))
                    .isZero();
            assertThat(searcher.timedOut()).isTrue();
            assertThat(new IndexSearch(searcher, null)
                            .newest(LuceneQueryTranslator.of(understood("común OR otro")), 5)
                            .partial())
                    .isTrue();
        });
    }

    @Test
    void countsShareOneTimeLimitAndPartialCountsAreOmitted() throws IOException {
        var questions = List.of(understood("común"), understood("palabraaa OR palabraab"), understood("otro"));
        inIndex(searcher -> {
            assertThat(new SystemQueryCounter(searcher).of(questions)).containsExactly(DOCUMENTS, 2, 0);

            var broad = List.of(understood("común palabra*"));
            assertThat(new SystemQueryCounter(searcher, DOCUMENTS + 1).of(broad))
                    .containsExactly(DOCUMENTS);
            assertThat(new SystemQueryCounter(searcher, DOCUMENTS - 1).of(broad))
                    .containsExactly(0);
            var hurried = new InterruptibleSearcher(searcher.getIndexReader(), () -> false);

            assertThat(new SystemQueryCounter(hurried).of(List.of(questions.get(1), questions.get(0))))
                    .containsExactly(0, 0);
        });
    }

    @Test
    void timeLimitIsCheckedPerSegmentKeepingResults() throws IOException {
        inIndex(A_SEGMENT, index -> {
            var requested = new AtomicInteger();
            var searcher = new InterruptibleSearcher(index.getIndexReader(), () -> requested.incrementAndGet() < 2);

            assertThat(searcher.count(LuceneQueryTranslator.of(understood("común OR otro"))))
                    .isEqualTo(A_SEGMENT);
            assertThat(searcher.timedOut()).isTrue();
        });
    }

    @Test
    void searchWithinItsTimeLimitIsComplete() throws IOException {
        var queryScheduler = new SlowQueryScheduler(1);
        inIndex(index -> {
            try (var timeLimit = new SearchTimeLimit(queryScheduler, clock::get, processor::get)) {
                var searcher = new InterruptibleSearcher(index.getIndexReader(), timeLimit::mayContinue);

                assertThat(searcher.count(LuceneQueryTranslator.of(understood("común"))))
                        .isEqualTo(DOCUMENTS);
                assertThat(searcher.timedOut()).isFalse();
            }
        });
        assertThat(queryScheduler.countRunning()).isZero();
    }

    @Test
    void slowQueryWithoutATurnEndsAfterItsGuaranteedTime() {
        var queryScheduler = new SlowQueryScheduler(1);
        var one = new SearchTimeLimit(queryScheduler, clock::get, processor::get);
        var other = new SearchTimeLimit(queryScheduler, clock::get, processor::get);

        clock.set(SearchTimeLimit.MAX_WALL_TIME.toNanos() - 1);
        assertThat(one.mayContinue()).isTrue();
        assertThat(queryScheduler.countRunning())
                .as("a busy machine alone is no reason")
                .isZero();

        processor.set(SearchTimeLimit.QUICK_CPU_TIME.toNanos());
        assertThat(one.mayContinue()).isTrue();
        assertThat(queryScheduler.countRunning()).isEqualTo(1);
        assertThat(other.mayContinue()).as("nobody is denied what is free").isTrue();

        processor.set(SearchTimeLimit.GUARANTEED_CPU_TIME.toNanos());
        assertThat(other.mayContinue()).isFalse();
        assertThat(one.mayContinue()).isTrue();

        clock.set(SearchTimeLimit.MAX_WALL_TIME.toNanos());
        assertThat(one.mayContinue()).isFalse();
        one.close();
        other.close();
        assertThat(queryScheduler.countRunning()).isZero();
    }

    @Test
    void sideQueriesShareTheSearchTimeLimit() {
        var queryScheduler = new SlowQueryScheduler(1);
        var had = new SearchTimeUsed();
        try (var search = new SearchTimeLimit(queryScheduler, clock::get, processor::get, had)) {
            clock.set(SearchTimeLimit.MAX_WALL_TIME.toNanos());
            processor.set(SearchTimeLimit.GUARANTEED_CPU_TIME.toNanos() - 1);
            assertThat(search.mayContinue()).isTrue();
        }
        try (var beside = new SearchTimeLimit(queryScheduler, clock::get, processor::get, had)) {
            assertThat(beside.mayContinue()).as("nobody is denied what is free").isTrue();
            processor.addAndGet(1);
            assertThat(beside.mayContinue()).isFalse();
        }
        try (var another = new SearchTimeLimit(queryScheduler, clock::get, processor::get, new SearchTimeUsed())) {
            processor.addAndGet(SearchTimeLimit.GUARANTEED_CPU_TIME.toNanos());
            assertThat(another.mayContinue()).isTrue();
        }
    }

    @Test
    void turnEndsWhenAnotherQueryWaits() throws Exception {
        var queryScheduler = new SlowQueryScheduler(1);
        var one = new SearchTimeLimit(queryScheduler, clock::get, processor::get);
        var other = new SearchTimeLimit(queryScheduler, clock::get, processor::get);
        clock.set(SearchTimeLimit.QUICK_CPU_TIME.toNanos());
        processor.set(SearchTimeLimit.QUICK_CPU_TIME.toNanos());
        assertThat(one.mayContinue()).isTrue();

        var waiting = new FutureTask<>(() -> {
            try (other) {
                return other.mayContinue();
            }
        });
        Thread.ofPlatform().start(waiting);
        await().until(() -> queryScheduler.countWaiting() == 1);
        assertThat(one.mayContinue()).as("its turn is not over yet").isTrue();
        assertThat(waiting.isDone()).isFalse();

        processor.addAndGet(SearchTimeLimit.TURN_CPU_TIME.toNanos());
        assertThat(one.mayContinue()).isTrue();
        assertThat(waiting.get()).isTrue();
        one.close();
        assertThat(queryScheduler.countRunning()).isZero();
    }

    @Test
    void queryWithLeastCpuTimeGoesFirst() throws Exception {
        var queryScheduler = new SlowQueryScheduler(1);
        assertThat(queryScheduler.tryTakeTurn(0, 0)).isTrue();
        var order = new ConcurrentLinkedQueue<Long>();
        var waiting = Stream.of(90L, 10L, 50L)
                .map(used -> inTurn(queryScheduler, used, order))
                .toList();
        await().until(() -> queryScheduler.countWaiting() == waiting.size());
        assertThat(queryScheduler.mustReleaseTurn(9)).isFalse();
        assertThat(queryScheduler.mustReleaseTurn(10)).isTrue();

        queryScheduler.releaseTurn();
        for (var one : waiting) {
            one.get();
        }

        assertThat(order).containsExactly(10L, 50L, 90L);
        assertThat(queryScheduler.countRunning()).isZero();
    }

    private static FutureTask<Boolean> inTurn(SlowQueryScheduler queryScheduler, long used, Queue<Long> order) {
        var waiting = new FutureTask<>(() -> {
            var taken = queryScheduler.tryTakeTurn(used, Long.MAX_VALUE);
            order.add(used);
            queryScheduler.releaseTurn();
            return taken;
        });
        Thread.ofPlatform().start(waiting);
        return waiting;
    }

    @Test
    void slowQueriesGetIdleProcessorsAndAtLeastOneTurn() throws InterruptedException {
        var queryScheduler = new SlowQueryScheduler(2);
        assertThat(queryScheduler.tryTakeTurn(0, 0)).isTrue();
        assertThat(queryScheduler.tryTakeTurn(0, 0)).as("nobody else is there").isTrue();
        assertThat(queryScheduler.mustReleaseTurn(-1)).isFalse();

        queryScheduler.begin();
        assertThat(queryScheduler.mustReleaseTurn(-1))
                .as("a quick one needs a processor")
                .isTrue();
        queryScheduler.releaseTurn();
        assertThat(queryScheduler.mustReleaseTurn(-1)).isFalse();
        assertThat(queryScheduler.tryTakeTurn(0, 0)).isFalse();

        queryScheduler.begin();
        queryScheduler.begin();
        assertThat(queryScheduler.mustReleaseTurn(-1)).as("one always goes on").isFalse();

        queryScheduler.end();
        queryScheduler.end();
        queryScheduler.end();
        assertThat(queryScheduler.tryTakeTurn(0, 0)).isTrue();
    }

    @Test
    void duplicateConditionIsSearchedOnce() {
        for (var requested : List.of("palabra* palabra* palabra*", "palabra* OR palabra* OR palabra*")) {
            assertThat(((BooleanQuery) LuceneQueryTranslator.of(understood(requested))).clauses())
                    .as(requested)
                    .hasSize(1);
        }
    }

    @Test
    void prefixesWithTooManyExpansionsAreTooBroad() throws IOException {
        inIndex(searcher -> {
            var index = searcher.getIndexReader();
            assertThat(new PrefixExpansion(index, 3 * DOCUMENTS).findTooBroad(understood("palabra*")))
                    .isEmpty();
            assertThat(new PrefixExpansion(index, DOCUMENTS - 1).findTooBroad(understood("palabra*")))
                    .hasValueSatisfying(broad -> assertThat(broad.written()).isEqualTo("palabra"));
            assertThat(new PrefixExpansion(index, DOCUMENTS + 1)
                            .findTooBroad(understood("palabra* OR (común -palabra*)")))
                    .isPresent();
            assertThat(new PrefixExpansion(index, DOCUMENTS - 1).findTooBroad(understood("común NEAR/3 palabra*")))
                    .isPresent();
            assertThat(new PrefixExpansion(index, DOCUMENTS - 1).findTooBroad(understood("texto:palabra*")))
                    .isEmpty();
            assertThat(new PrefixExpansion(index, 0).findTooBroad(understood("común otra")))
                    .isEmpty();
        });
    }

    private static Query understood(String typed) {
        return ((Parsed) QueryLanguage.read(typed)).query();
    }

    @FunctionalInterface
    private interface TimedSearch {
        void ask(IndexSearcher searcher) throws IOException;
    }

    /** Every document has a word of its own and one that all have. */
    private static void inIndex(TimedSearch asking) throws IOException {
        inIndex(DOCUMENTS, asking);
    }

    private static void inIndex(int aSegment, TimedSearch asking) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            var config = new IndexWriterConfig(IndexedFields.analyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
            try (var writer = new IndexWriter(directory, config)) {
                for (var number : IntStream.range(0, DOCUMENTS).toArray()) {
                    var document = new Document();
                    document.add(new StoredField(IndexedBill.CARD_FIELD, "{}"));
                    IndexedFields.add(document, Map.of(QueryField.TITLE, List.of("común palabra" + spelt(number))));
                    writer.addDocument(document);
                    if (number % aSegment == aSegment - 1) {
                        writer.commit();
                    }
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                asking.ask(new IndexSearcher(reader));
            }
        }
    }

    private static String spelt(int number) {
        return "" + (char) ('a' + number / 10) + (char) ('a' + number % 10);
    }
}
