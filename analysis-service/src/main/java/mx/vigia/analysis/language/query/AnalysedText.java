package mx.vigia.analysis.language.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mx.vigia.analysis.language.AnalysedValue;
import mx.vigia.analysis.language.CutTexts;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Hit;
import mx.vigia.analysis.language.Wording;

/**
 * A document's fields, analysed once, so that any number of questions can be put to it.
 *
 * <p>A field of {@linkplain Field.Shape#VALUE values} lists every name a value goes by (id, Spanish, English); the date
 * is ISO (2026-09-03).
 */
public final class AnalysedText {
    private final Map<Field, List<AnalysedValue>> running = new EnumMap<>(Field.class);
    private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
    private final Map<Field, Set<String>> folded = new EnumMap<>(Field.class);
    private final List<LocalDate> days = new ArrayList<>();

    private AnalysedText() {}

    public static AnalysedText of(Map<Field, List<String>> fields) {
        return of(fields, AnalysedValue::new);
    }

    /** The same, of texts that may have been cut into words before. */
    public static AnalysedText of(Map<Field, List<String>> fields, CutTexts texts) {
        return of(fields, texts::cut);
    }

    private static AnalysedText of(Map<Field, List<String>> fields, Function<String, AnalysedValue> cutting) {
        var text = new AnalysedText();
        fields.forEach((field, written) -> text.put(field, written, cutting));
        return text;
    }

    public boolean matches(Query query) {
        return new Matching(this).matches(query);
    }

    boolean matchesAll(List<Query> queries) {
        for (var query : queries) {
            if (!matches(query)) {
                return false;
            }
        }
        return true;
    }

    /** Where the question is answered, at most {@code limit} places; empty where it does not match. */
    public List<Hit> hits(Query query, int limit) {
        return matches(query) ? new Pointing(this, limit).hits(Pointer.of(query)) : List.of();
    }

    /** The texts of a field of running words. */
    public List<AnalysedValue> running(Field field) {
        return running.getOrDefault(field, List.of());
    }

    /** The whole values of a field, made comparable, each once. */
    public Set<String> folded(Field field) {
        return folded.getOrDefault(field, Set.of());
    }

    /** Its days. */
    public List<LocalDate> days() {
        return days;
    }

    List<String> values(Field field) {
        return values.getOrDefault(field, List.of());
    }

    boolean has(Field field, String value) {
        return folded(field).contains(value);
    }

    /** Whether this is a number of the document; the cheap questions come first, since most words are none. */
    boolean isNumbered(String written) {
        return !folded(Field.NUMBER).isEmpty()
                && Wording.mayBeNumber(written)
                && has(Field.NUMBER, Wording.fold(written));
    }

    private void put(Field field, List<String> written, Function<String, AnalysedValue> cutting) {
        switch (field.shape()) {
            case WORDS -> running.put(field, written.stream().map(cutting).toList());
            case DATE -> written.stream().map(LocalDate::parse).forEach(days::add);
            case VALUE -> {
                values.put(field, List.copyOf(written));
                var all = new HashSet<String>();
                written.forEach(value -> all.add(Wording.fold(value)));
                folded.put(field, all);
            }
        }
    }
}
