package mx.vigia.analysis.page;

import mx.vigia.platform.api.Followed;

/** A stretch of a feed whose items are numbered, and how far the feed goes. */
public interface Feed extends Followed {
    /** What stands in a feed. */
    interface Item extends Entry {}

    /** The newest number of the whole feed. */
    long last();

    @Override
    default boolean goesOn() {
        return !items().isEmpty() && items().getLast().number() < last();
    }
}
