package mx.vigia.platform.api;

import java.util.List;
import java.util.Optional;

/** A page of a list of numbered entries, continued after the last number read. */
public interface NumberedFeed extends PagedResult {
    /** An entry of such a list. */
    interface Entry {
        /** Returns its number. */
        long number();
    }

    /** Returns the entries in the order of their numbers. */
    List<? extends Entry> items();

    /** Whether there may be more entries after the last one. */
    boolean hasMore();

    @Override
    default Optional<String> nextPosition() {
        return hasMore() ? Optional.of(Long.toString(items().getLast().number())) : Optional.empty();
    }

    @Override
    default String pageParameter() {
        return "after";
    }
}
