package mx.vigia.analysis.bill;

import java.util.List;
import java.util.stream.Stream;

/**
 * What there is room for of a list.
 *
 * @param cut whether there is more than is listed
 */
public record Listed<T>(List<T> items, boolean cut) {
    public Listed {
        items = List.copyOf(items);
    }

    /** Nothing, of nothing. */
    public static <T> Listed<T> none() {
        return new Listed<>(List.of(), false);
    }

    /** As many as there is room for; who asked for one more knows whether there is more. */
    public static <T> Listed<T> of(List<T> found, int most) {
        return new Listed<>(found.subList(0, Math.min(most, found.size())), found.size() > most);
    }

    /** This list read from its end. */
    public Listed<T> reversed() {
        return new Listed<>(items.reversed(), cut);
    }

    /** This list, and another one after it. */
    public Listed<T> then(Listed<T> other) {
        return new Listed<>(Stream.concat(items.stream(), other.items.stream()).toList(), cut || other.cut);
    }
}
