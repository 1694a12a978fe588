package mx.vigia.analysis.search.index;

import java.util.List;

/** How far it is worth it to put segments together. */
final class MergeSettings {
    /** The largest of those put together may be so many times what the others hold. */
    private static final int MAX_SIZE_RATIO = 3;

    private MergeSettings() {}

    /**
     * Into how many segments to put these together, the smallest ones into one: the wanted number, or more where most of the work would be to write a large one again.
     * As many as there are where nothing is worth it.
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
