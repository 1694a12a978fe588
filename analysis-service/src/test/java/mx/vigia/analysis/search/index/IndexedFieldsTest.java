package mx.vigia.analysis.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TokenCache;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.search.RandomQueries;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class IndexedFieldsTest {
    private static final int DOCUMENTS = 60;

    private final RandomQueries random = new RandomQueries(new Random(20261129));
    private final List<Map<QueryField, List<String>>> documents =
            IntStream.range(0, DOCUMENTS).mapToObj(random::fields).toList();

    @Test
    void cachedTokensAreIndexedLikeFreshOnes() throws IOException {
        var texts = new TokenCache();
        documents.forEach(fields -> AnalysedDocument.of(fields, texts));

        assertThat(postings(texts)).hasSizeGreaterThan(DOCUMENTS).isEqualTo(postings(new TokenCache()));
    }

    /** Everything an index of the documents has of every word. */
    private List<String> postings(TokenCache texts) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(IndexedFields.analyzer()))) {
                for (var fields : documents) {
                    var document = new Document();
                    IndexedFields.add(document, fields, texts);
                    writer.addDocument(document);
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                return postings(reader);
            }
        }
    }

    private static List<String> postings(DirectoryReader reader) throws IOException {
        var all = new ArrayList<String>();
        for (var field : FieldInfos.getIndexedFields(reader)) {
            var terms = MultiTerms.getTerms(reader, field);
            var each = terms.iterator();
            while (each.next() != null) {
                var postings = each.postings(null, PostingsEnum.ALL);
                while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    all.add(field + ":" + each.term().utf8ToString() + places(postings));
                }
            }
        }
        return all;
    }

    private static String places(PostingsEnum word) throws IOException {
        var places = new StringBuilder(" in " + word.docID());
        for (int time = 0; time < word.freq(); time++) {
            places.append(' ')
                    .append(word.nextPosition())
                    .append('/')
                    .append(word.startOffset())
                    .append('-')
                    .append(word.endOffset());
        }
        return places.toString();
    }
}
