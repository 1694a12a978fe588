package mx.vigia.analysis.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.search.index.IndexedBill;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The baseline of the search evaluation: Lucene's BM25 with its Spanish analyzer, over all words of a bill in one
 * field, matching any word of a query.
 */
final class PlainIndex implements Closeable {
    private static final String WORDS_FIELD = "words";

    private final SpanishAnalyzer spanish = new SpanishAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PlainIndex(FiledBills bills) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(spanish))) {
            for (var bill : bills.all()) {
                var document = new Document();
                document.add(new StringField(IndexedBill.ID_FIELD, bill.id().toString(), Store.YES));
                document.add(new TextField(WORDS_FIELD, words(bill), Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** Returns the best matches. */
    List<UUID> first(String question, int max) throws IOException {
        var query = new QueryBuilder(spanish).createBooleanQuery(WORDS_FIELD, question);
        var ids = new ArrayList<UUID>();
        if (query == null) {
            return ids;
        }
        for (var hit : searcher.search(query, max).scoreDocs) {
            ids.add(UUID.fromString(searcher.storedFields().document(hit.doc).get(IndexedBill.ID_FIELD)));
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        spanish.close();
    }

    private static String words(Dossier bill) {
        return Stream.of(
                        Stream.of(bill.title()),
                        Stream.ofNullable(bill.summary()),
                        bill.proponents().stream().map(Proponent::name),
                        bill.committees().stream().map(Referral::name),
                        Stream.of(bill.text().content()))
                .flatMap(all -> all)
                .collect(Collectors.joining("\n"));
    }
}
