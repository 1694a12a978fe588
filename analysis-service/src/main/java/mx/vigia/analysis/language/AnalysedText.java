package mx.vigia.analysis.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        var text = new AnalysedText();
        fields.forEach(text::put);
        return text;
    }

    public boolean matches(Query query) {
        return new Matching(this).matches(query);
    }

    /** Where the question is answered, at most {@code limit} places; empty where it does not match. */
    public List<Hit> hits(Query query, int limit) {
        return matches(query) ? new Pointing(this, limit).hits(query) : List.of();
    }

    /** Marks for {@link Anchors}: every stem and every value this document holds. */
    public Set<String> marks() {
        var marks = new HashSet<String>();
        running.values()
                .forEach(all ->
                        all.forEach(value -> marks.addAll(value.ordinals().keySet())));
        folded.forEach((field, all) -> all.forEach(value -> marks.add(Anchors.mark(field, value))));
        return marks;
    }

    List<AnalysedValue> running(Field field) {
        return running.getOrDefault(field, List.of());
    }

    List<String> values(Field field) {
        return values.getOrDefault(field, List.of());
    }

    boolean has(Field field, String value) {
        return folded.getOrDefault(field, Set.of()).contains(value);
    }

    /** Whether this is a number of the document; the cheap questions come first, since most words have no digit. */
    boolean isNumbered(String written) {
        return !folded.getOrDefault(Field.NUMBER, Set.of()).isEmpty()
                && written.chars().anyMatch(Character::isDigit)
                && has(Field.NUMBER, Wording.fold(written));
    }

    List<LocalDate> days() {
        return days;
    }

    private void put(Field field, List<String> written) {
        switch (field.shape()) {
            case WORDS ->
                running.put(field, written.stream().map(AnalysedValue::new).toList());
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
