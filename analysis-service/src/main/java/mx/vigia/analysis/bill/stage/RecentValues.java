package mx.vigia.analysis.bill.stage;

import java.util.LinkedHashMap;
import java.util.Map;

/** A cache of limited size that evicts the least recently used values. */
final class RecentValues<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private static final int INITIAL_CAPACITY = 16;
    private static final float LOAD_FACTOR = 0.75f;

    private final int max;

    RecentValues(int max) {
        super(INITIAL_CAPACITY, LOAD_FACTOR, true);
        this.max = max;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > max;
    }
}
