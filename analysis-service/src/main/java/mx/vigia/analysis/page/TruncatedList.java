package mx.vigia.analysis.page;

import java.util.List;
import java.util.function.IntFunction;

/** As much of something as a list may hold, and whether there is more. */
public record TruncatedList<T>(List<T> items, boolean cut) {

    /** So many at most, of which one more is asked for to know whether there are more. */
    public static <T> TruncatedList<T> at(int most, IntFunction<List<T>> asked) {
        var found = asked.apply(most + 1);
        return new TruncatedList<>(found.size() > most ? found.subList(0, most) : found, found.size() > most);
    }

    /** For an answer: whether any of these is cut, and null where none is. */
    public static Boolean anyTruncated(TruncatedList<?>... some) {
        return List.of(some).stream().anyMatch(TruncatedList::cut) ? true : null;
    }
}
