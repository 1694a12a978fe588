package mx.vigia.analysis.text.worddiff;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the shortest edit of a range, by the greedy algorithm of Myers (1986); a range too different counts as
 * replaced.
 */
final class ShortestEdit {
    /** The maximum number of words removed and added; two ranges that differ by more have little in common. */
    static final int MAX_DIFFERENCES = 600;

    private static final int OUT_OF_RANGE = -1_000_000;

    private final List<String> before;
    private final List<String> after;
    private final Hunk range;
    private final int width;
    private final int height;

    private ShortestEdit(List<String> before, List<String> after, Hunk range) {
        this.before = before;
        this.after = after;
        this.range = range;
        this.width = range.to() - range.from();
        this.height = range.otherTo() - range.otherFrom();
    }

    static List<Hunk> compute(List<String> before, List<String> after, Hunk range, WorkBudget budget) {
        return new ShortestEdit(before, after, range).computeHunks(budget);
    }

    private List<Hunk> computeHunks(WorkBudget budget) {
        int max = Math.min(width + height, MAX_DIFFERENCES);
        var furthest = new int[2 * max + 3];
        var trail = new ArrayList<int[]>();
        for (int d = 0; d <= max; d++) {
            if (!budget.trySpend(2L * d + 1)) {
                break;
            }
            trail.add(furthest.clone());
            if (canReach(d, furthest, max, budget)) {
                return walkBack(trail, max);
            }
        }
        if (max < width + height) {
            budget.addSkipped();
        }
        return List.of(range);
    }

    private boolean canReach(int d, int[] furthest, int max, WorkBudget budget) {
        for (int k = -d; k <= d; k += 2) {
            int x = start(d, k, furthest, max);
            if (x < 0 || x > width || x - k > height) {
                furthest[max + 1 + k] = OUT_OF_RANGE;
                continue;
            }
            int from = x;
            while (x < width && x - k < height && isEqualAt(x, x - k)) {
                x++;
            }
            budget.trySpend(x - from);
            furthest[max + 1 + k] = x;
            if (x >= width && x - k >= height) {
                return true;
            }
        }
        return false;
    }

    private static int start(int d, int k, int[] furthest, int max) {
        boolean down = k == -d || k != d && furthest[max + k] < furthest[max + 2 + k];
        return down ? furthest[max + 2 + k] : furthest[max + k] + 1;
    }

    private boolean isEqualAt(int x, int y) {
        return y >= 0 && before.get(range.from() + x).equals(after.get(range.otherFrom() + y));
    }

    private List<Hunk> walkBack(List<int[]> trail, int max) {
        var steps = new ArrayList<Hunk>();
        int x = width;
        int y = height;
        for (int d = trail.size() - 1; d > 0; d--) {
            var furthest = trail.get(d);
            int k = x - y;
            boolean down = k == -d || k != d && furthest[max + k] < furthest[max + 2 + k];
            int fromX = down ? furthest[max + 2 + k] : furthest[max + k];
            int fromY = fromX - (down ? k + 1 : k - 1);
            steps.addFirst(step(fromX, fromY, down));
            x = fromX;
            y = fromY;
        }
        return steps;
    }

    private Hunk step(int x, int y, boolean down) {
        int from = range.from() + x;
        int other = range.otherFrom() + y;
        return new Hunk(from, from + (down ? 0 : 1), other, other + (down ? 1 : 0));
    }
}
