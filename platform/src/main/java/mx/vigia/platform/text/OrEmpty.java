package mx.vigia.platform.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replaces what may be null by something empty: JSON that lacks a field gives a record null for it. */
public final class OrEmpty {
    private OrEmpty() {}

    /** Returns an immutable copy of the list; empty for null. */
    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Returns an immutable copy of the set; empty for null. */
    public static <T> Set<T> set(@Nullable Set<T> set) {
        return set == null ? Set.of() : Set.copyOf(set);
    }

    /** Returns an immutable copy of the map; empty for null. */
    public static <K, V> Map<K, V> map(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }

    /** Returns the text; empty for null. */
    public static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
