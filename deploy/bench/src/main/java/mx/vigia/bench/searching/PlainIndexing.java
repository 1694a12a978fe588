package mx.vigia.bench.searching;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.topic.document.BillDocument;
import mx.vigia.platform.i18n.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;

/**
 * An invented bill as a document of plain Lucene: its words by our analyzer, so that the same bills match, and its
 * facets in one field.
 */
final class PlainIndexing {
    static final String ID = "id";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String PROPONENT = "proponent";
    static final String STAGE = "stage";
    static final String KIND = "kind";
    static final List<String> FACETS = List.of("topic", STAGE, KIND, "group", "source");
    static final Analyzer ANALYZER = TextAnalyzer.stemmingAnalyzer();

    private static final mx.vigia.analysis.language.QueryField KIND_QUERY_FIELD =
            mx.vigia.analysis.language.QueryField.KIND;
    private static final FieldType HIGHLIGHTED_FIELD_TYPE = marked();

    private PlainIndexing() {}

    static Document document(FixtureBill bill, FacetsConfig facets) throws java.io.IOException {
        var document = new Document();
        document.add(new StringField(ID, bill.id().toString(), Store.YES));
        document.add(new Field(TITLE, TextAnalyzer.toNfc(bill.title()), HIGHLIGHTED_FIELD_TYPE));
        document.add(new Field(TEXT, TextAnalyzer.toNfc(bill.text()), HIGHLIGHTED_FIELD_TYPE));
        document.add(new TextField(PROPONENT, bill.proponent(), Store.NO));
        document.add(new StringField(STAGE, bill.stage().toLowerCase(Locale.ROOT), Store.NO));
        names(bill.kind()).forEach(name -> document.add(new StringField(KIND, name, Store.NO)));
        document.add(new SortedSetDocValuesFacetField(STAGE, bill.stage()));
        document.add(new SortedSetDocValuesFacetField(KIND, bill.kind()));
        document.add(new SortedSetDocValuesFacetField("group", bill.group()));
        document.add(new SortedSetDocValuesFacetField("source", bill.site()));
        bill.topics().forEach(topic -> document.add(new SortedSetDocValuesFacetField("topic", topic)));
        return facets.build(document);
    }

    /**
     * Returns the names of a kind in queries: the glossary looks for {@code tipo:iniciativa} when <em>iniciativas</em>
     * is queried.
     */
    private static Stream<String> names(String kind) {
        int place = BillDocument.codes(KIND_QUERY_FIELD).indexOf(kind);
        return Stream.of(Language.ES, Language.EN)
                .map(language -> TextAnalyzer.fold(
                        BillDocument.names(KIND_QUERY_FIELD, language).get(place)));
    }

    private static FieldType marked() {
        var type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
