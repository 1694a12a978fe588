package mx.vigia.analysis.search.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class CoverageQueryTest {
    private static final List<String> TEXTS = List.of("rare", "one two", "one", "two one three", "none");

    @Test
    void eachFurtherPartRaisesTheScoreOfAll() throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                for (var text : TEXTS) {
                    var document = new Document();
                    document.add(new TextField("text", text, Field.Store.YES));
                    writer.addDocument(document);
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                var query =
                        new CoverageQuery(List.of(word("one", 1), word("two", 1), word("three", 1), word("rare", 2)));
                var hits = searcher.search(query, TEXTS.size()).scoreDocs;

                assertThat(Arrays.stream(hits).map(hit -> TEXTS.get(hit.doc)))
                        .containsExactly("two one three", "one two", "rare", "one");
                assertThat(Arrays.stream(hits).map(hit -> hit.score)).containsExactly(6f, 3f, 2f, 1f);
                assertThat(searcher.count(query)).isEqualTo(4);
                assertThat(searcher.explain(query, hits[0].doc).getValue()).isEqualTo(6f);
                assertThat(searcher.explain(query, 4).isMatch()).isFalse();
            }
        }
    }

    private static Query word(String word, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term("text", word))), score);
    }
}
