package mx.vigia.analysis.matching.publishing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.matching.MatchReason;

/**
 * Numbers reasons from 0 in order of first occurrence. Most occur hundreds of times as the same object, which is
 * recognised by identity.
 */
final class ReasonIndex {
    private final Map<MatchReason, Integer> places = new LinkedHashMap<>();
    private final Map<MatchReason, Integer> met = new IdentityHashMap<>();

    /** Returns the index of each of these reasons. */
    List<Integer> of(List<MatchReason> reasons) {
        List<Integer> because = new ArrayList<>(reasons.size());
        for (MatchReason reason : reasons) {
            because.add(of(reason));
        }
        return because;
    }

    /** Returns all reasons in the order of their indexes. */
    List<MatchReason> all() {
        return List.copyOf(places.keySet());
    }

    private Integer of(MatchReason reason) {
        Integer known = met.get(reason);
        if (known == null) {
            Integer before = places.putIfAbsent(reason, places.size());
            known = before == null ? (Integer) (places.size() - 1) : before;
            met.put(reason, known);
        }
        return known;
    }
}
