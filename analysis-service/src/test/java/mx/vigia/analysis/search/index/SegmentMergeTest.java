package mx.vigia.analysis.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.language.QueryField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What many small changes leave in an index. */
class SegmentMergeTest {
    private static final int CHANGES = IndexGeneration.MAX_SEGMENTS + 1;

    @TempDir
    Path folder;

    @Test
    void manySmallSegmentsAreMergedWithoutLoss() throws IOException {
        try (var index = IndexGeneration.create(folder)) {
            for (int change = 1; change <= CHANGES; change++) {
                index.addOrReplace("bill " + change, document(change));
                index.refreshUpTo(change);
            }
            index.commit();
            assertThat(ask(index, SegmentMergeTest::segments)).isEqualTo(CHANGES);

            await().until(() -> {
                index.mergeSegments();
                return ask(index, SegmentMergeTest::segments) <= IndexGeneration.MERGED_SEGMENTS;
            });

            index.mergeSegments();
            index.verify();
            assertThat(ask(index, SegmentMergeTest::found)).isEqualTo(CHANGES);
        }
        try (var again = IndexGeneration.reopen(folder)) {
            assertThat(ask(again, SegmentMergeTest::segments)).isLessThanOrEqualTo(IndexGeneration.MERGED_SEGMENTS);
            assertThat(again.change()).isEqualTo(CHANGES);
            assertThat(again.documents()).isEqualTo(CHANGES);
        }
    }

    @Test
    void fewSegmentsAreNotMerged() throws IOException {
        try (var index = IndexGeneration.create(folder)) {
            for (int change = 1; change <= IndexGeneration.MAX_SEGMENTS; change++) {
                index.addOrReplace("bill " + change, document(change));
                index.refreshUpTo(change);
            }

            index.mergeSegments();
            index.mergeSegments();

            assertThat(ask(index, SegmentMergeTest::segments)).isEqualTo(IndexGeneration.MAX_SEGMENTS);
            assertThat(index.hasUncommitted()).isTrue();
        }
    }

    @Test
    void largeSegmentIsNotRewrittenForFewChanges() throws IOException {
        try (var index = IndexGeneration.create(folder)) {
            var large = new HashSet<String>();
            int bills = 0;
            for (int segment = 0; segment < IndexGeneration.MERGED_SEGMENTS; segment++) {
                for (int i = 0; i < 20; i++) {
                    index.addOrReplace("bill " + ++bills, document(bills));
                }
                index.refreshUpTo(bills);
                large.addAll(ask(index, SegmentMergeTest::names));
            }
            while (ask(index, SegmentMergeTest::segments) <= IndexGeneration.MAX_SEGMENTS) {
                index.addOrReplace("bill " + ++bills, document(bills));
                index.refreshUpTo(bills);
            }

            await().until(() -> {
                index.mergeSegments();
                return ask(index, SegmentMergeTest::segments) == IndexGeneration.MERGED_SEGMENTS + 1;
            });

            assertThat(ask(index, SegmentMergeTest::names)).containsAll(large);
            assertThat(ask(index, SegmentMergeTest::found)).isEqualTo(bills);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4, 3 3 5 8 10 20 25 30, 4", // what a first visit leaves
        "5, 1 1 1 100 200 300 400, 4",
        "5, 1 1 6 100 200 300 400, 4",
        "6, 1 1 7 100 200 300 400, 4",
        "7, 1 4 16 64 256 1024 4096, 4",
        "2, 1 1, 4",
        "0, '', 4"
    })
    void targetSegmentCountDependsOnSegmentSizes(int left, String bills, int wanted) {
        var segments = Arrays.stream(bills.split(" "))
                .filter(size -> !size.isEmpty())
                .map(Integer::valueOf)
                .toList();
        assertThat(MergeSettings.targetSegments(segments, wanted)).isEqualTo(left);
    }

    private static Set<String> names(IndexSearcher searcher) {
        return searcher.getIndexReader().leaves().stream()
                .map(leaf -> ((SegmentReader) FilterLeafReader.unwrap(leaf.reader())).getSegmentName())
                .collect(Collectors.toSet());
    }

    private static int segments(IndexSearcher searcher) {
        return searcher.getIndexReader().leaves().size();
    }

    private static int found(IndexSearcher searcher) throws IOException {
        return searcher.count(new TermQuery(new Term(LuceneQueryTranslator.name(QueryField.TITLE), "agua")));
    }

    private static <T> T ask(IndexGeneration index, BillIndex.IndexQuery<T> question) throws IOException {
        var searcher = index.searchers().acquire();
        try {
            return question.search(searcher);
        } finally {
            index.searchers().release(searcher);
        }
    }

    private static Document document(int number) {
        var document = new Document();
        document.add(new StringField(IndexedBill.ID_FIELD, "bill " + number, Store.YES));
        IndexedFields.add(document, Map.of(QueryField.TITLE, List.of("agua " + number)));
        return document;
    }
}
