package mx.vigia.analysis.bill;

import java.util.List;
import java.util.stream.Stream;

/**
 * What there is room for of a list.
 *
 * @param cut whether there is more than is listed
 */
public record LimitedList<T>(List<T> items, boolean cut) {
    public LimitedList {
        items = List.copyOf(items);
    }

    /** Nothing, of nothing. */
    public static <T> LimitedList<T> none() {
        return new LimitedList<>(List.of(), false);
    }

    /** As many as there is room for; who asked for one more knows whether there is more. */
    public static <T> LimitedList<T> of(List<T> found, int most) {
        return new LimitedList<>(found.subList(0, Math.min(most, found.size())), found.size() > most);
    }

    /** This list read from its end. */
    public LimitedList<T> reversed() {
        return new LimitedList<>(items.reversed(), cut);
    }

    /** This list, and another one after it. */
    public LimitedList<T> followedBy(LimitedList<T> other) {
        return new LimitedList<>(
                Stream.concat(items.stream(), other.items.stream()).toList(), cut || other.cut);
    }
}
