package mx.vigia.analysis.export;

import java.util.Iterator;

/** Counts the items taken from an iterator. */
final class CountingIterator<T> implements Iterator<T> {
    private final Iterator<T> all;
    private int taken;

    CountingIterator(Iterator<T> all) {
        this.all = all;
    }

    /** Returns how many items were taken. */
    int iteratedCount() {
        return taken;
    }

    @Override
    public boolean hasNext() {
        return all.hasNext();
    }

    @Override
    public T next() {
        var one = all.next();
        taken++;
        return one;
    }
}
