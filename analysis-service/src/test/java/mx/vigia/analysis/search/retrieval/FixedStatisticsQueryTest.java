package mx.vigia.analysis.search.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.search.index.TermFrequencies;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page ranks as it would without this, and the others as the first did. */
class FixedStatisticsQueryTest {
    private static final int BILLS = 20;
    private static final int MORE_THAN_FIT = TermFrequencies.MAX_WORDS + 100;
    private static final int ROOM_IN_AN_ADDRESS = 6_000;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private IndexWriter writer;

    @BeforeEach
    void openIndex() throws IOException {
        writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()));
        for (int bill = 1; bill <= BILLS; bill++) {
            add(bill);
        }
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, TermFrequencies.MAX_WORDS, MORE_THAN_FIT})
    void fixedStatisticsKeepTheScoresOfTheFirstPage(int words) throws IOException {
        var question = question(words);
        var first = TermFrequencies.ofCurrentIndex();

        var asIs = scores(question);

        assertThat(asIs.stream().distinct().count()).as("different worth").isGreaterThan(1);
        assertThat(scores(new FixedStatisticsQuery(question, first))).isEqualTo(asIs);
        assertThat(scores(new FixedStatisticsQuery(question, TermFrequencies.parse(first.word()))))
                .isEqualTo(asIs);
        assertThat(first.word()).hasSizeLessThan(ROOM_IN_AN_ADDRESS);
    }

    @Test
    void addedDocumentsDoNotChangeFixedScores() throws IOException {
        var question = question(TermFrequencies.MAX_WORDS);
        var first = TermFrequencies.ofCurrentIndex();
        var before = scores(new FixedStatisticsQuery(question, first));

        add(1);

        assertThat(scores(new FixedStatisticsQuery(question, TermFrequencies.parse(first.word())))
                        .subList(0, BILLS))
                .isEqualTo(before);
        assertThat(scores(question).subList(0, BILLS)).isNotEqualTo(before);
    }

    /**
     * Of more words those that do not fit weigh as they are: no bill is worth less for having one, however many have it
     * since.
     */
    @Test
    void unmatchedWordDoesNotLowerTheScore() throws IOException {
        var question = question(MORE_THAN_FIT);
        var first = TermFrequencies.ofCurrentIndex();
        scores(new FixedStatisticsQuery(question, first));

        for (int more = 0; more < 3 * BILLS; more++) {
            add(1);
        }

        for (int word = 0; word < MORE_THAN_FIT; word++) {
            assertThat(scores(new FixedStatisticsQuery(word(word), TermFrequencies.parse(first.word()))))
                    .allSatisfy(score -> assertThat(score).isNotNegative());
        }
    }

    private void add(int bill) throws IOException {
        var words = IntStream.range(0, MORE_THAN_FIT)
                .filter(word -> word % bill == 0)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
        var document = new Document();
        document.add(new TextField("title", words, Field.Store.NO));
        writer.addDocument(document);
    }

    private static Query question(int words) {
        var any = new BooleanQuery.Builder();
        IntStream.range(0, words).forEach(word -> any.add(word(word), Occur.SHOULD));
        return any.build();
    }

    private static Query word(int word) {
        return new TermQuery(new Term("title", Integer.toString(word)));
    }

    /** Of each bill that answers, in the order they came. */
    private List<Float> scores(Query question) throws IOException {
        try (var reader = DirectoryReader.open(writer)) {
            var hits = new IndexSearcher(reader).search(question, 10 * BILLS).scoreDocs;
            return Arrays.stream(hits)
                    .sorted((one, other) -> Integer.compare(one.doc, other.doc))
                    .map(hit -> hit.score)
                    .toList();
        }
    }
}
