package mx.vigia.analysis.text.worddiff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the longest run of pairs that keeps the order of both sides. */
final class LongestIncreasingRun {
    private LongestIncreasingRun() {}

    /** Returns from pairs ordered by their first element the most that are also ordered by their second. */
    static List<int[]> longest(List<int[]> pairs) {
        var tails = new int[pairs.size()];
        var before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int place = place(pairs, tails, length, pairs.get(i)[1]);
            before[i] = place == 0 ? -1 : tails[place - 1];
            tails[place] = i;
            length = Math.max(length, place + 1);
        }
        return walkBack(pairs, before, length == 0 ? -1 : tails[length - 1]);
    }

    private static int place(List<int[]> pairs, int[] tails, int length, int second) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(tails[middle])[1] < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<int[]> walkBack(List<int[]> pairs, int[] before, int last) {
        var run = new ArrayList<int[]>();
        for (int i = last; i >= 0; i = before[i]) {
            run.add(pairs.get(i));
        }
        Collections.reverse(run);
        return run;
    }
}
