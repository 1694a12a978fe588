package mx.vigia.platform.api;

import java.util.List;
import java.util.Optional;

/** A stretch of a list whose entries are numbered and that is read on from the last number taken. */
public interface NumberedFeed extends PagedResult {
    /** What stands in such a list. */
    interface Entry {
        /** Its place. */
        long number();
    }

    /** In the order of their numbers. */
    List<? extends Entry> items();

    /** Whether there may be more behind the last of them. */
    boolean goesOn();

    @Override
    default Optional<String> nextPosition() {
        return goesOn() ? Optional.of(Long.toString(items().getLast().number())) : Optional.empty();
    }

    @Override
    default String pageParameter() {
        return "after";
    }
}
