package mx.vigia.analysis.text.comparison;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;

/** The positions of leaves with a common key, in their order. */
final class LeafPositions {
    private final Map<String, Queue<Integer>> places = new HashMap<>();

    LeafPositions(List<ArticleLeaf> leaves, Function<ArticleLeaf, String> same, boolean[] taken) {
        for (int i = 0; i < leaves.size(); i++) {
            if (!taken[i]) {
                places.computeIfAbsent(same.apply(leaves.get(i)), none -> new ArrayDeque<>())
                        .add(i);
            }
        }
    }

    int count(String shared) {
        return places.containsKey(shared) ? places.get(shared).size() : 0;
    }

    /** Returns the first of them, or -1. */
    int first(String shared) {
        return count(shared) == 0 ? -1 : places.get(shared).element();
    }

    void remove(String shared) {
        places.get(shared).remove();
    }
}
