package mx.vigia.analysis.text.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import mx.vigia.analysis.text.ArticleNumber;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.comparison.AlignmentMatch.Both;
import mx.vigia.analysis.text.comparison.AlignmentMatch.OnlyAfter;
import mx.vigia.analysis.text.comparison.AlignmentMatch.OnlyBefore;

/**
 * Finds for each article of one version its counterpart in the other: by identical words, by its number if the words
 * are similar enough, by similarity if it was renumbered, and by its number alone if it was rewritten.
 */
final class Alignment {
    private static final int UNMATCHED = -1;
    private static final double MIN_SIMILARITY_SAME_NUMBER = 0.25;
    private static final double MIN_SIMILARITY_OTHER_NUMBER = 0.4;

    private final List<ArticleLeaf> before;
    private final List<ArticleLeaf> after;
    private final int[] partner;
    private final boolean[] taken;

    private Alignment(List<ArticleLeaf> before, List<ArticleLeaf> after) {
        this.before = before;
        this.after = after;
        this.partner = new int[before.size()];
        this.taken = new boolean[after.size()];
        Arrays.fill(partner, UNMATCHED);
    }

    static Alignment of(List<ArticleLeaf> before, List<ArticleLeaf> after) {
        var alignment = new Alignment(before, after);
        alignment.pair(article -> article.key() + "\n" + article.words(), 0);
        alignment.pairUnique(article -> article.part().kind() + "\n" + article.words());
        alignment.pair(ArticleLeaf::key, MIN_SIMILARITY_SAME_NUMBER);
        alignment.pair(ArticleLeaf::number, MIN_SIMILARITY_SAME_NUMBER);
        new SimilarArticlePairing(before, after, MIN_SIMILARITY_OTHER_NUMBER)
                .pairs(alignment.partner, alignment.taken)
                .forEach(alignment::addMatch);
        alignment.pair(ArticleLeaf::key, 0);
        alignment.pair(ArticleLeaf::number, 0);
        return alignment;
    }

    /** Returns the pairs in the order of the later version; a removed article follows the one before it. */
    List<AlignmentMatch> matches() {
        var matches = new ArrayList<AlignmentMatch>();
        var source = new int[after.size()];
        Arrays.fill(source, UNMATCHED);
        for (int i = 0; i < before.size(); i++) {
            if (partner[i] != UNMATCHED) {
                source[partner[i]] = i;
            }
        }
        addRemoved(0, matches);
        for (int j = 0; j < after.size(); j++) {
            matches.add(source[j] == UNMATCHED ? new OnlyAfter(after.get(j)) : toMatch(source[j], j));
            if (source[j] != UNMATCHED) {
                addRemoved(source[j] + 1, matches);
            }
        }
        return sort(matches);
    }

    /** Sorts removed and added articles between two kept ones by their numbers. */
    private static List<AlignmentMatch> sort(List<AlignmentMatch> matches) {
        var ordered = new ArrayList<AlignmentMatch>();
        var gone = new ArrayDeque<AlignmentMatch>();
        for (var match : matches) {
            if (match instanceof OnlyBefore) {
                gone.add(match);
                continue;
            }
            while (!gone.isEmpty() && !precedes(match, gone.element().part())) {
                ordered.add(gone.remove());
            }
            ordered.add(match);
        }
        ordered.addAll(gone);
        return ordered;
    }

    /**
     * Whether a kept article precedes a removed one: only if it did so under both of its numbers, since it was moved
     * there.
     */
    private static boolean precedes(AlignmentMatch match, Part part) {
        return switch (match) {
            case Both(var one, var other) -> precedes(one.part(), part) && precedes(other.part(), part);
            case OnlyAfter(var other) -> precedes(other.part(), part);
            case OnlyBefore(var one) -> precedes(one.part(), part);
        };
    }

    private static boolean precedes(Part one, Part other) {
        return one.kind() == other.kind()
                && LawNameComparison.canBeSameLaw(one.law(), other.law())
                && ArticleNumber.ORDER.compare(one.number(), other.number()) < 0;
    }

    private AlignmentMatch toMatch(int one, int other) {
        return new Both(before.get(one), after.get(other));
    }

    /** Adds the articles removed from here on, up to the next that is kept. */
    private void addRemoved(int from, List<AlignmentMatch> matches) {
        for (int i = from; i < before.size() && partner[i] == UNMATCHED; i++) {
            matches.add(new OnlyBefore(before.get(i)));
        }
    }

    private void pair(Function<ArticleLeaf, String> same, double least) {
        var places = new LeafPositions(after, same, taken);
        for (int i = 0; i < before.size(); i++) {
            if (partner[i] == UNMATCHED) {
                int j = places.first(same.apply(before.get(i)));
                if (j != UNMATCHED && (least == 0 || similarity(i, j) >= least)) {
                    places.remove(same.apply(before.get(i)));
                    addMatch(i, j);
                }
            }
        }
    }

    /** Pairs articles whose words occur once on either side: they are the same, whatever their numbers. */
    private void pairUnique(Function<ArticleLeaf, String> same) {
        var others = new LeafPositions(after, same, taken);
        var ones = new LeafPositions(before, same, new boolean[before.size()]);
        for (int i = 0; i < before.size(); i++) {
            var words = same.apply(before.get(i));
            if (partner[i] == UNMATCHED
                    && before.get(i).hasOwnWords()
                    && ones.count(words) == 1
                    && others.count(words) == 1) {
                addMatch(i, others.first(words));
            }
        }
    }

    private double similarity(int i, int j) {
        return before.get(i).shingles().similarity(after.get(j).shingles());
    }

    private void addMatch(int i, int j) {
        partner[i] = j;
        taken[j] = true;
    }
}
