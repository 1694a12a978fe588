package mx.vigia.analysis.language.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mx.vigia.analysis.language.AnalysedFieldText;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.TextHit;
import mx.vigia.analysis.language.TokenCache;

/**
 * A document whose fields are analysed once, so that many queries can be run against it.
 *
 * <p>A field of {@linkplain QueryField.Shape#VALUE values} lists every name a value has (id, Spanish, English); the
 * date is ISO (2026-09-03).
 */
public final class AnalysedDocument {
    private final Map<QueryField, List<AnalysedFieldText>> running = new EnumMap<>(QueryField.class);
    private final Map<QueryField, List<String>> values = new EnumMap<>(QueryField.class);
    private final Map<QueryField, Set<String>> folded = new EnumMap<>(QueryField.class);
    private final List<LocalDate> days = new ArrayList<>();

    private AnalysedDocument() {}

    public static AnalysedDocument of(Map<QueryField, List<String>> fields) {
        return of(fields, AnalysedFieldText::new);
    }

    /** Creates a document whose texts may already be in the cache. */
    public static AnalysedDocument of(Map<QueryField, List<String>> fields, TokenCache texts) {
        return of(fields, texts::analyze);
    }

    private static AnalysedDocument of(
            Map<QueryField, List<String>> fields, Function<String, AnalysedFieldText> cutting) {
        var text = new AnalysedDocument();
        fields.forEach((field, written) -> text.addField(field, written, cutting));
        return text;
    }

    public boolean matches(Query query) {
        return new QueryMatcher(this).matches(query);
    }

    boolean matchesAll(List<Query> queries) {
        for (var query : queries) {
            if (!matches(query)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the matching places, at most {@code limit}; empty if the document does not match. */
    public List<TextHit> hits(Query query, int limit) {
        return matches(query) ? new MatchLocator(this, limit).hits(LocatableTerms.of(query)) : List.of();
    }

    /** Returns the texts of a running-text field. */
    public List<AnalysedFieldText> runningTexts(QueryField field) {
        return running.getOrDefault(field, List.of());
    }

    /** Returns the distinct whole values of a field, folded. */
    public Set<String> foldedValues(QueryField field) {
        return folded.getOrDefault(field, Set.of());
    }

    /** Returns the document's dates. */
    public List<LocalDate> days() {
        return days;
    }

    List<String> values(QueryField field) {
        return values.getOrDefault(field, List.of());
    }

    boolean hasValue(QueryField field, String value) {
        return foldedValues(field).contains(value);
    }

    /** Whether this is a number of the document; cheap checks come first, since most words are not. */
    boolean hasNumber(String written) {
        return !foldedValues(QueryField.NUMBER).isEmpty()
                && TextAnalyzer.canBeDocumentNumber(written)
                && hasValue(QueryField.NUMBER, TextAnalyzer.fold(written));
    }

    private void addField(QueryField field, List<String> written, Function<String, AnalysedFieldText> cutting) {
        switch (field.shape()) {
            case WORDS -> running.put(field, written.stream().map(cutting).toList());
            case DATE -> written.stream().map(LocalDate::parse).forEach(days::add);
            case VALUE -> {
                values.put(field, List.copyOf(written));
                var all = new HashSet<String>();
                written.forEach(value -> all.add(TextAnalyzer.fold(value)));
                folded.put(field, all);
            }
        }
    }
}
