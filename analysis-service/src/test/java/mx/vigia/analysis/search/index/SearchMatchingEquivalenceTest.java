package mx.vigia.analysis.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.search.RandomQueries;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** The index and the in-memory matching of watches return the same ids. */
class SearchMatchingEquivalenceTest {
    private static final long SEED = 20261124L;
    private static final int DOCUMENTS = 300;
    private static final int QUESTIONS = 1500;

    private final RandomQueries questions = new RandomQueries(new Random(SEED));

    @Test
    void indexAndInMemoryMatchingAgreeOnRandomQueries() throws IOException {
        var texts = new LinkedHashMap<String, AnalysedDocument>();
        try (var directory = new ByteBuffersDirectory()) {
            fill(directory, texts);
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                int answered = 0;
                for (int i = 0; i < QUESTIONS; i++) {
                    var typed = questions.question(3);
                    var query = RandomQueries.understood(typed);
                    var found = found(searcher, query);
                    assertThat(found).as("seed %d, question %s", SEED, typed).isEqualTo(matching(texts, query));
                    assertThat(RandomQueries.understood(query.print()))
                            .as(query.print())
                            .isEqualTo(query);
                    answered += found.isEmpty() || found.size() == DOCUMENTS ? 0 : 1;
                }
                assertThat(answered).as("questions with some answers").isGreaterThan(QUESTIONS / 3);
            }
        }
    }

    @Test
    void longestQueryOfTermsWithManySynonymsIsSearchable() throws IOException {
        var query = RandomQueries.understood(shortNamesOfTerms());
        try (var directory = new ByteBuffersDirectory()) {
            fill(directory, new LinkedHashMap<>());
            try (var reader = DirectoryReader.open(directory)) {
                assertThat(found(new IndexSearcher(reader), query)).isNotEmpty();
            }
        }
    }

    /** As many one-word names of the glossary as a question has room for. */
    private static String shortNamesOfTerms() throws IOException {
        try (var file = QueryLanguage.class.getResourceAsStream("/language/glossary.tsv")) {
            var names = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\t|; ")))
                    .filter(name -> name.matches("\\w+"))
                    .sorted(Comparator.comparing(String::length))
                    .limit(QueryLanguage.MAX_CLAUSES)
                    .toList();
            var question = String.join(" | ", names);
            return question.substring(0, question.lastIndexOf(' ', QueryLanguage.MAX_QUERY_LENGTH))
                    .replaceFirst(" \\|$", "");
        }
    }

    private void fill(ByteBuffersDirectory directory, Map<String, AnalysedDocument> texts) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(IndexedFields.analyzer()))) {
            for (int i = 0; i < DOCUMENTS; i++) {
                var fields = questions.fields(i);
                var document = new Document();
                document.add(new StringField(IndexedBill.ID_FIELD, "d" + i, Store.YES));
                IndexedFields.add(document, fields);
                writer.addDocument(document);
                texts.put("d" + i, AnalysedDocument.of(fields));
            }
        }
    }

    private static Set<String> found(IndexSearcher searcher, Query query) throws IOException {
        var found = new TreeSet<String>();
        for (var hit : searcher.search(LuceneQueryTranslator.of(query), DOCUMENTS).scoreDocs) {
            found.add(searcher.storedFields().document(hit.doc).get(IndexedBill.ID_FIELD));
        }
        return found;
    }

    private static Set<String> matching(Map<String, AnalysedDocument> texts, Query query) {
        var matching = new TreeSet<String>();
        texts.forEach((id, text) -> {
            if (text.matches(query)) {
                matching.add(id);
            }
        });
        return matching;
    }
}
