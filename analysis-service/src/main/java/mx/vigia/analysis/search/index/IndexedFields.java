package mx.vigia.analysis.search.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.TokenCache;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** Writes the searchable fields into a document, in the form that {@link LuceneQueryTranslator} queries. */
public final class IndexedFields {
    private static final FieldType RUNNING_TEXT_TYPE = runningTextType();

    private IndexedFields() {}

    public static void add(Document document, Map<QueryField, List<String>> fields) {
        add(document, fields, new TokenCache());
    }

    /** Adds the fields, without tokenizing again what was tokenized recently. */
    static void add(Document document, Map<QueryField, List<String>> fields, TokenCache texts) {
        fields.forEach((field, values) -> values.forEach(value -> add(document, field, value, texts)));
    }

    public static Analyzer analyzer() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String name) {
                return name.endsWith(LuceneQueryTranslator.exact(""))
                        ? TextAnalyzer.exactAnalyzer()
                        : TextAnalyzer.stemmingAnalyzer();
            }
        };
    }

    /** A text field whose tokens come from the cache, not from the analyzer. */
    private static final class Cut extends org.apache.lucene.document.Field {
        private final TokenStream words;

        private Cut(String name, String text, FieldType type, TokenStream words) {
            super(name, text, type);
            this.words = words;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
            return words;
        }
    }

    private static void add(Document document, QueryField field, String value, TokenCache texts) {
        var name = LuceneQueryTranslator.name(field);
        switch (field.shape()) {
            case WORDS -> {
                var clean = TextAnalyzer.toNfc(value);
                var exact = LuceneQueryTranslator.exact(name);
                texts.known(value)
                        .ifPresentOrElse(
                                cut -> {
                                    document.add(new Cut(name, clean, RUNNING_TEXT_TYPE, cut.stemStream()));
                                    document.add(new Cut(exact, clean, TextField.TYPE_NOT_STORED, cut.words()));
                                },
                                () -> {
                                    document.add(new org.apache.lucene.document.Field(name, clean, RUNNING_TEXT_TYPE));
                                    document.add(new TextField(exact, clean, Store.NO));
                                });
            }
            case VALUE -> document.add(new StringField(name, TextAnalyzer.fold(value), Store.NO));
            case DATE -> document.add(new LongPoint(name, LocalDate.parse(value).toEpochDay()));
        }
    }

    /**
     * Returns the type of running text. It stores offsets, so that highlighting a long text need not analyse it again.
     */
    private static FieldType runningTextType() {
        var type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
