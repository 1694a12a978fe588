package mx.vigia.analysis.search;

import java.util.List;
import java.util.Optional;
import mx.vigia.house.programs.Paged;

/** A stretch of a feed whose items are numbered, and how far the feed goes. */
public interface Feed extends Paged {
    /** What stands in a feed. */
    interface Item {
        /** Its place. */
        long number();
    }

    /** In the order of their numbers. */
    List<? extends Item> items();

    /** The newest number of the whole feed. */
    long last();

    @Override
    default Optional<String> following() {
        return items().isEmpty() || items().getLast().number() >= last()
                ? Optional.empty()
                : Optional.of(Long.toString(items().getLast().number()));
    }

    @Override
    default String askedBy() {
        return "after";
    }
}
