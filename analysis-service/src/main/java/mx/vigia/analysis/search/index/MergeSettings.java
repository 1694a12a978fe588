package mx.vigia.analysis.search.index;

import java.util.List;

/** Decides how far merging segments is worth its cost. */
final class MergeSettings {
    /** The largest segment merged may be at most this many times the size of the others together. */
    private static final int MAX_SIZE_RATIO = 3;

    private MergeSettings() {}

    /**
     * Returns the number of segments to merge into, the smallest ones into one: the wanted number, or more if most of
     * the work would be to rewrite a large one. Returns the current number if no merge is worth its cost.
     *
     * @param bills in each segment, in any order
     */
    static int targetSegments(List<Integer> bills, int wanted) {
        var smallestFirst = bills.stream().sorted().toList();
        int left = Math.min(wanted, bills.size());
        while (left < bills.size() && !isWorthMerging(smallestFirst.subList(0, bills.size() - left + 1))) {
            left++;
        }
        return left;
    }

    private static boolean isWorthMerging(List<Integer> smallestFirst) {
        long largest = smallestFirst.getLast();
        long others = smallestFirst.stream().mapToLong(Integer::longValue).sum() - largest;
        return largest <= MAX_SIZE_RATIO * others;
    }
}
