package mx.vigia.analysis.search.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over more documents than are put beside one another at once, in two segments. */
class InvertedDocIdSetTest {
    private static final int DOCUMENTS = 12_000;
    private static final String WORD = "word";

    /** Many documents have the first, few the last. */
    private static final List<String> WORDS = List.of("often", "half", "seldom", "once");

    private final boolean[][] has = new boolean[WORDS.size()][DOCUMENTS];
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private IndexReader reader;

    @BeforeEach
    void write() throws IOException {
        var random = new Random(20261129L);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int i = 0; i < DOCUMENTS; i++) {
                writer.addDocument(document(i, random));
                if (i == DOCUMENTS / 3) {
                    writer.commit();
                }
            }
        }
        reader = DirectoryReader.open(directory);
        assertThat(reader.leaves()).hasSize(2);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    @Test
    void setHoldsAllDocumentsThatDoNotMatch() throws IOException {
        for (int word = 0; word < WORDS.size(); word++) {
            int out = word;
            assertThat(matchingDocuments(new InvertedDocIdSet(with(out)))).isEqualTo(documentsWhere(i -> !has[out][i]));
        }
        assertThat(matchingDocuments(new InvertedDocIdSet(new TermQuery(new Term(WORD, "never")))))
                .isEqualTo(documentsWhere(i -> true));
    }

    @Test
    void besideARequiredClauseItExcludesMatches() throws IOException {
        for (int word = 0; word < WORDS.size(); word++) {
            for (int other = 0; other < WORDS.size(); other++) {
                int in = word;
                int out = other;
                assertThat(matchingDocuments(beside(Occur.FILTER, with(in), new InvertedDocIdSet(with(out)))))
                        .as("%s without %s", WORDS.get(in), WORDS.get(out))
                        .isEqualTo(documentsWhere(i -> has[in][i] && !has[out][i]));
            }
        }
    }

    @Test
    void asOptionalClauseItExcludesNothing() throws IOException {
        for (int word = 0; word < WORDS.size(); word++) {
            for (int other = 0; other < WORDS.size(); other++) {
                int in = word;
                int out = other;
                assertThat(matchingDocuments(beside(Occur.SHOULD, with(in), new InvertedDocIdSet(with(out)))))
                        .as("%s or all without %s", WORDS.get(in), WORDS.get(out))
                        .isEqualTo(documentsWhere(i -> has[in][i] || !has[out][i]));
            }
        }
    }

    private Document document(int number, Random random) {
        var document = new Document();
        for (int word = 0; word < WORDS.size(); word++) {
            double share = List.of(0.9, 0.5, 0.02, 1.0 / DOCUMENTS).get(word);
            if (random.nextDouble() < share) {
                has[word][number] = true;
                document.add(new StringField(WORD, WORDS.get(word), Store.NO));
            }
        }
        return document;
    }

    private static Query with(int word) {
        return new TermQuery(new Term(WORD, WORDS.get(word)));
    }

    private static Query beside(Occur occur, Query one, Query other) {
        return new BooleanQuery.Builder().add(one, occur).add(other, occur).build();
    }

    private int[] matchingDocuments(Query query) throws IOException {
        var hits = new IndexSearcher(reader).search(query, DOCUMENTS, Sort.INDEXORDER).scoreDocs;
        return Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray();
    }

    private static int[] documentsWhere(IntPredicate answers) {
        return IntStream.range(0, DOCUMENTS).filter(answers).toArray();
    }
}
