package mx.vigia.analysis.page;

import java.util.List;
import java.util.function.IntFunction;

/** A list cut to a maximum length, and whether there is more. */
public record TruncatedList<T>(List<T> items, boolean cut) {

    /** Returns at most this many items; one more is requested, to know whether there are more. */
    public static <T> TruncatedList<T> at(int max, IntFunction<List<T>> query) {
        var found = query.apply(max + 1);
        return new TruncatedList<>(found.size() > max ? found.subList(0, max) : found, found.size() > max);
    }

    /** Returns whether any of these is cut, or null if none is, for a response. */
    public static Boolean anyTruncated(TruncatedList<?>... some) {
        return List.of(some).stream().anyMatch(TruncatedList::cut) ? true : null;
    }
}
