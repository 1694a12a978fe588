package mx.vigia.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.language.Field;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What many small changes leave in an index. */
class GatheredSegmentsTest {
    private static final int CHANGES = OpenIndex.MOST_SEGMENTS + 1;

    @TempDir
    Path folder;

    @Test
    void theSegmentsOfManyChangesArePutTogetherAndNothingIsLost() throws IOException {
        try (var index = OpenIndex.create(folder)) {
            for (int change = 1; change <= CHANGES; change++) {
                index.put("bill " + change, document(change));
                index.upTo(change);
            }
            index.commit();
            assertThat(ask(index, GatheredSegmentsTest::segments)).isEqualTo(CHANGES);

            await().until(() -> {
                index.gather();
                return ask(index, GatheredSegmentsTest::segments) <= OpenIndex.FEW_SEGMENTS;
            });

            index.gather();
            index.mustBeIntact();
            assertThat(ask(index, GatheredSegmentsTest::found)).isEqualTo(CHANGES);
        }
        try (var again = OpenIndex.reopen(folder)) {
            assertThat(ask(again, GatheredSegmentsTest::segments)).isLessThanOrEqualTo(OpenIndex.FEW_SEGMENTS);
            assertThat(again.change()).isEqualTo(CHANGES);
            assertThat(again.documents()).isEqualTo(CHANGES);
        }
    }

    @Test
    void fewSegmentsStayAsTheyAre() throws IOException {
        try (var index = OpenIndex.create(folder)) {
            for (int change = 1; change <= OpenIndex.MOST_SEGMENTS; change++) {
                index.put("bill " + change, document(change));
                index.upTo(change);
            }

            index.gather();
            index.gather();

            assertThat(ask(index, GatheredSegmentsTest::segments)).isEqualTo(OpenIndex.MOST_SEGMENTS);
            assertThat(index.unwritten()).isTrue();
        }
    }

    private static int segments(IndexSearcher searcher) {
        return searcher.getIndexReader().leaves().size();
    }

    private static int found(IndexSearcher searcher) throws IOException {
        return searcher.count(new TermQuery(new Term(Translation.name(Field.TITLE), "agua")));
    }

    private static int ask(OpenIndex index, BillIndex.Question<Integer> question) throws IOException {
        var searcher = index.searchers().acquire();
        try {
            return question.ask(searcher);
        } finally {
            index.searchers().release(searcher);
        }
    }

    private static Document document(int number) {
        var document = new Document();
        document.add(new StringField(BillDocument.ID, "bill " + number, Store.YES));
        IndexedFields.add(document, Map.of(Field.TITLE, List.of("agua " + number)));
        return document;
    }
}
