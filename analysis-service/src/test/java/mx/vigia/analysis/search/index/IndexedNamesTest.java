package mx.vigia.analysis.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import mx.vigia.analysis.language.QueryField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class IndexedNamesTest {
    private static final int OTHERS = 1_000;

    @Test
    void mostFrequentNamesComeFirst() throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (int i = 0; i < OTHERS; i++) {
                    writer.addDocument(named("Ley %04d".formatted(i)));
                }
                for (int i = 0; i < 3; i++) {
                    writer.addDocument(named("Ley Zeta"));
                    writer.addDocument(named("Ley Alfa"));
                }
                writer.addDocument(named("Ley Zeta"));
            }
            try (var reader = DirectoryReader.open(directory)) {
                assertThat(IndexedNames.findStartingWith(reader, QueryField.LAW, "ley", 3))
                        .containsExactly(
                                new IndexedNames.Name("Ley Zeta", 4),
                                new IndexedNames.Name("Ley Alfa", 3),
                                new IndexedNames.Name("Ley 0000", 1));
                assertThat(IndexedNames.findStartingWith(reader, QueryField.LAW, "ley z", 3))
                        .containsExactly(new IndexedNames.Name("Ley Zeta", 4));
                assertThat(IndexedNames.findStartingWith(reader, QueryField.COMMITTEE, "ley", 3))
                        .isEmpty();
            }
        }
    }

    private static Document named(String law) {
        var document = new Document();
        document.add(new StringField("names", "a" + law.toLowerCase(Locale.ROOT) + '\u001F' + law, Store.NO));
        return document;
    }
}
