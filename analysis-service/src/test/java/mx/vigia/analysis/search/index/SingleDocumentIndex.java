package mx.vigia.analysis.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;

/**
 * An index in memory that has one document, as the index of the house would have it: what it finds is found by search.
 */
public final class SingleDocumentIndex {
    private final IndexSearcher searcher;

    public SingleDocumentIndex(Map<QueryField, List<String>> fields) {
        var document = new Document();
        IndexedFields.add(document, fields);
        searcher = MemoryIndex.fromDocument(document, IndexedFields.analyzer()).createSearcher();
    }

    public boolean isFoundBy(Query query) {
        try {
            return searcher.count(LuceneQueryTranslator.of(query)) > 0;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading an index in memory", impossible);
        }
    }
}
