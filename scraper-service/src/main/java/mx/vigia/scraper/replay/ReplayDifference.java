package mx.vigia.scraper.replay;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Where today's readers see in the archive what is not held, or do not see what is.
 *
 * @param number the row of the manifest that tells of the page, nothing where no page shows it any more
 * @param fields what is other than before; of a new record none, since all of it is
 */
public record ReplayDifference(Kind kind, String sourceKey, String address, long number, List<Field> fields) {
    private static final int MAX_VALUE_LENGTH = 300;

    public ReplayDifference {
        fields = List.copyOf(fields);
    }

    /** How it differs. */
    public enum Kind {
        /** A record nobody knew. */
        NEW,
        /** A record of which the page says something else now. */
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

    /** A field as it is held and as it is read; long values are cut. */
    public record Field(String name, String before, String after) {}

    /** The fields in which these differ, by name. */
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
