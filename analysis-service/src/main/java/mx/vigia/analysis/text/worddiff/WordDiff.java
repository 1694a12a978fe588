package mx.vigia.analysis.text.worddiff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the differences between two word sequences: words that occur once in both are anchors, and between anchors the
 * shortest edit is sought (Myers, 1986) within the work budget; beyond it a range counts as replaced.
 */
public final class WordDiff {
    private static final int MAX_DEPTH = 12;

    private final List<String> before;
    private final List<String> after;
    private final WorkBudget budget;
    private final List<Hunk> hunks = new ArrayList<>();

    private WordDiff(List<String> before, List<String> after, WorkBudget budget) {
        this.before = before;
        this.after = after;
        this.budget = budget;
    }

    public static List<Hunk> between(List<String> before, List<String> after, WorkBudget budget) {
        var diff = new WordDiff(before, after, budget);
        diff.compare(new Hunk(0, before.size(), 0, after.size()), 0);
        return diff.hunks;
    }

    private void compare(Hunk whole, int depth) {
        var range = trim(whole);
        if (range.isEmpty()) {
            return;
        }
        if (range.from() == range.to() || range.otherFrom() == range.otherTo()) {
            add(range);
            return;
        }
        var anchors =
                depth < MAX_DEPTH && budget.trySpend(range.to() - range.from() + range.otherTo() - range.otherFrom())
                        ? uniqueAnchors(range)
                        : List.<int[]>of();
        if (anchors.isEmpty()) {
            ShortestEdit.compute(before, after, range, budget).forEach(this::add);
        } else {
            between(anchors, range, depth);
        }
    }

    private void between(List<int[]> anchors, Hunk range, int depth) {
        int from = range.from();
        int otherFrom = range.otherFrom();
        for (var anchor : anchors) {
            compare(new Hunk(from, anchor[0], otherFrom, anchor[1]), depth + 1);
            from = anchor[0] + 1;
            otherFrom = anchor[1] + 1;
        }
        compare(new Hunk(from, range.to(), otherFrom, range.otherTo()), depth + 1);
    }

    private Hunk trim(Hunk range) {
        int from = range.from();
        int otherFrom = range.otherFrom();
        while (from < range.to()
                && otherFrom < range.otherTo()
                && before.get(from).equals(after.get(otherFrom))) {
            from++;
            otherFrom++;
        }
        int to = range.to();
        int otherTo = range.otherTo();
        while (to > from && otherTo > otherFrom && before.get(to - 1).equals(after.get(otherTo - 1))) {
            to--;
            otherTo--;
        }
        return new Hunk(from, to, otherFrom, otherTo);
    }

    /** Returns the words that occur once on either side, as many as keep their order. */
    private List<int[]> uniqueAnchors(Hunk range) {
        var once = uniqueWords(before, range.from(), range.to());
        var otherOnce = uniqueWords(after, range.otherFrom(), range.otherTo());
        var pairs = new ArrayList<int[]>();
        for (int i = range.from(); i < range.to(); i++) {
            int at = once.get(before.get(i));
            int other = otherOnce.getOrDefault(before.get(i), -1);
            if (at >= 0 && other >= 0) {
                pairs.add(new int[] {i, other});
            }
        }
        return LongestIncreasingRun.longest(pairs);
    }

    private static Map<String, Integer> uniqueWords(List<String> words, int from, int to) {
        var places = new HashMap<String, Integer>();
        for (int i = from; i < to; i++) {
            places.merge(words.get(i), i, (one, other) -> -1);
        }
        return places;
    }

    /** Adds a hunk, joined with an adjacent one. */
    private void add(Hunk hunk) {
        if (!hunks.isEmpty()
                && hunks.getLast().to() == hunk.from()
                && hunks.getLast().otherTo() == hunk.otherFrom()) {
            var last = hunks.removeLast();
            hunks.add(new Hunk(last.from(), hunk.to(), last.otherFrom(), hunk.otherTo()));
        } else {
            hunks.add(hunk);
        }
    }
}
