package mx.vigia.analysis.linking.identity;

import java.util.Set;
import java.util.TreeSet;

/** The value two records have in common. */
final class CommonValue {
    private CommonValue() {}

    static Set<String> of(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }
}
