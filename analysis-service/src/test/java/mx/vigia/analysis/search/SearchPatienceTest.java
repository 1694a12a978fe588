package mx.vigia.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.Asked.Understood;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Query;
import mx.vigia.analysis.language.QueryLanguage;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** What a question may cost. */
class SearchPatienceTest {
    private static final int DOCUMENTS = 50;

    @Test
    void aQuestionBrokenOffSaysSoAndShowsWhatItFound() throws IOException {
        inIndex(searcher -> {
            searcher.setTimeout(() -> true);

            assertThat(searcher.count(Translation.of(understood("común OR otro"))))
                    .isZero();
            assertThat(searcher.timedOut()).isTrue();
            assertThat(new Searching(searcher, null)
                            .newest(Translation.of(understood("común OR otro")), 5)
                            .partial())
                    .isTrue();
        });
    }

    @Test
    void questionsThatAreCountedTogetherHaveTheTimeOfOneAndWhatWasNotCountedWholeIsNotTold() throws IOException {
        var questions = List.of(understood("común"), understood("palabraaa OR palabraab"), understood("otro"));
        inIndex(searcher -> {
            assertThat(new WholeCounts(searcher).of(questions)).containsExactly(DOCUMENTS, 2, 0);

            var broad = List.of(understood("común palabra*"));
            assertThat(new WholeCounts(searcher, DOCUMENTS + 1).of(broad)).containsExactly(DOCUMENTS);
            assertThat(new WholeCounts(searcher, DOCUMENTS - 1).of(broad)).containsExactly(0);
            searcher.setTimeout(() -> true);

            assertThat(new WholeCounts(searcher).of(List.of(questions.get(1), questions.get(0))))
                    .containsExactly(0, 0);
        });
    }

    @Test
    void whoHasTimeIsNotBrokenOff() throws IOException {
        var turns = new Semaphore(1);
        inIndex(searcher -> {
            try (var patience = new Patience(turns)) {
                searcher.setTimeout(patience);

                assertThat(searcher.count(Translation.of(understood("común")))).isEqualTo(DOCUMENTS);
                assertThat(searcher.timedOut()).isFalse();
            }
        });
        assertThat(turns.availablePermits()).isEqualTo(1);
    }

    @Test
    void whoIsSlowTakesATurnWhoFindsNoneIsBrokenOffAndABusyMachineAloneIsNoReason() {
        var turns = new Semaphore(1);
        var clock = new AtomicLong();
        var processor = new AtomicLong();
        var one = new Patience(turns, clock::get, processor::get);
        var other = new Patience(turns, clock::get, processor::get);

        clock.set(Patience.MOST.toNanos() - 1);
        assertThat(one.shouldExit()).isFalse();
        assertThat(turns.availablePermits()).isEqualTo(1);

        processor.set(Patience.FREE.toNanos());
        assertThat(one.shouldExit()).isFalse();
        assertThat(turns.availablePermits()).isZero();
        assertThat(other.shouldExit()).isTrue();
        assertThat(one.shouldExit()).isFalse();

        clock.set(Patience.MOST.toNanos());
        assertThat(one.shouldExit()).isTrue();
        one.close();
        other.close();
        assertThat(turns.availablePermits()).isEqualTo(1);
    }

    @Test
    void beginningsThatTogetherStandForTooManyWordsAreTooBroad() throws IOException {
        inIndex(searcher -> {
            var index = searcher.getIndexReader();
            assertThat(new Breadth(index, 3 * DOCUMENTS).tooMuch(understood("palabra*")))
                    .isEmpty();
            assertThat(new Breadth(index, DOCUMENTS - 1).tooMuch(understood("palabra*")))
                    .hasValueSatisfying(broad -> assertThat(broad.written()).isEqualTo("palabra"));
            assertThat(new Breadth(index, DOCUMENTS + 1).tooMuch(understood("palabra* OR (común -palabra*)")))
                    .isPresent();
            assertThat(new Breadth(index, DOCUMENTS - 1).tooMuch(understood("común NEAR/3 palabra*")))
                    .isPresent();
            assertThat(new Breadth(index, DOCUMENTS - 1).tooMuch(understood("texto:palabra*")))
                    .isEmpty();
            assertThat(new Breadth(index, 0).tooMuch(understood("común otra"))).isEmpty();
        });
    }

    private static Query understood(String typed) {
        return ((Understood) QueryLanguage.read(typed)).query();
    }

    @FunctionalInterface
    private interface Asking {
        void ask(IndexSearcher searcher) throws IOException;
    }

    /** Every document has a word of its own and one that all have. */
    private static void inIndex(Asking asking) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(IndexedFields.analyzer()))) {
                for (var number : IntStream.range(0, DOCUMENTS).toArray()) {
                    var document = new Document();
                    document.add(new StoredField(BillDocument.CARD, "{}"));
                    IndexedFields.add(document, Map.of(Field.TITLE, List.of("común palabra" + spelt(number))));
                    writer.addDocument(document);
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
