package mx.vigia.analysis.page;

/** A page of a numbered feed, and the end of the whole feed. */
public interface BoundedFeed extends mx.vigia.platform.api.NumberedFeed {
    /** An item of a feed. */
    interface Item extends Entry {}

    /** Returns the highest number of the whole feed. */
    long last();

    @Override
    default boolean hasMore() {
        return !items().isEmpty() && items().getLast().number() < last();
    }
}
