package mx.vigia.analysis.page;

import java.util.List;
import java.util.function.IntFunction;

/** As much of something as a list may hold, and whether there is more. */
public record Cut<T>(List<T> items, boolean cut) {

    /** So many at most, of which one more is asked for to know whether there are more. */
    public static <T> Cut<T> at(int most, IntFunction<List<T>> asked) {
        var found = asked.apply(most + 1);
        return new Cut<>(found.size() > most ? found.subList(0, most) : found, found.size() > most);
    }

    /** For an answer: whether any of these is cut, and null where none is. */
    public static Boolean any(Cut<?>... some) {
        return List.of(some).stream().anyMatch(Cut::cut) ? true : null;
    }
}
