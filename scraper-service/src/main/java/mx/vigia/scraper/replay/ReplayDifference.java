package mx.vigia.scraper.replay;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A difference between what today's readers see in the archive and the stored records.
 *
 * @param number the row of the manifest for the page, nothing if no page shows it any more
 * @param fields the fields that changed; none for a new record, since all of it is new
 */
public record ReplayDifference(Kind kind, String sourceKey, String address, long number, List<Field> fields) {
    private static final int MAX_VALUE_LENGTH = 300;

    public ReplayDifference {
        fields = List.copyOf(fields);
    }

    /** The kind of difference. */
    public enum Kind {
        /** A record not known before. */
        NEW,
        /** A record about which the page now states something else. */
        CHANGED,
        /** A record that no page of the archive shows any more where it was seen. */
        GONE;

        @JsonValue
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind ofLabel(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    /** A field as stored and as read; long values are truncated. */
    public record Field(String name, String before, String after) {}

    /** Returns the fields that differ, by name. */
    static List<Field> differingFields(Map<String, Object> before, Map<String, Object> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Field(name, toText(before.get(name)), toText(after.get(name))))
                .toList();
    }

    private static String toText(Object value) {
        var words = value == null ? "" : value.toString();
        return words.length() > MAX_VALUE_LENGTH ? words.substring(0, MAX_VALUE_LENGTH) + "…" : words;
    }
}
