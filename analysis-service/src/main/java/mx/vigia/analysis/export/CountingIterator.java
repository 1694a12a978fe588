package mx.vigia.analysis.export;

import java.util.Iterator;

/** Counts what is taken from it. */
final class CountingIterator<T> implements Iterator<T> {
    private final Iterator<T> all;
    private int taken;

    CountingIterator(Iterator<T> all) {
        this.all = all;
    }

    /** How many were taken. */
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
