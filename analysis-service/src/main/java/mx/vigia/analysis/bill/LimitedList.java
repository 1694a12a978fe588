package mx.vigia.analysis.bill;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list cut to a maximum size.
 *
 * @param cut whether there are more items than listed
 */
public record LimitedList<T>(List<T> items, boolean cut) {
    public LimitedList {
        items = List.copyOf(items);
    }

    /** Returns an empty list that is not cut. */
    public static <T> LimitedList<T> none() {
        return new LimitedList<>(List.of(), false);
    }

    /** Returns at most this many items; request one more than the limit to detect whether the list is cut. */
    public static <T> LimitedList<T> of(List<T> found, int max) {
        return new LimitedList<>(found.subList(0, Math.min(max, found.size())), found.size() > max);
    }

    /** Returns this list in reverse order. */
    public LimitedList<T> reversed() {
        return new LimitedList<>(items.reversed(), cut);
    }

    /** Returns this list followed by another one. */
    public LimitedList<T> followedBy(LimitedList<T> other) {
        return new LimitedList<>(
                Stream.concat(items.stream(), other.items.stream()).toList(), cut || other.cut);
    }
}
