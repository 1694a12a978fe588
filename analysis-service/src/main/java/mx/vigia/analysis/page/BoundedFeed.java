package mx.vigia.analysis.page;

/** A stretch of a feed whose items are numbered, and how far the feed goes. */
public interface BoundedFeed extends mx.vigia.platform.api.NumberedFeed {
    /** What stands in a feed. */
    interface Item extends Entry {}

    /** The newest number of the whole feed. */
    long last();

    @Override
    default boolean goesOn() {
        return !items().isEmpty() && items().getLast().number() < last();
    }
}
