package mx.vigia.analysis.text.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Pairs the articles left unpaired with the most similar of the other side, without comparing every pair. */
record SimilarArticlePairing(List<ArticleLeaf> before, List<ArticleLeaf> after, double least) {
    private static final int MAX_ARTICLES_PER_BAND = 12;

    private record Candidate(int one, int other, double likeness) {}

    /** Returns the pairs found, the most similar first. */
    Pairs pairs(int[] partner, boolean[] taken) {
        var bands = new HashMap<Long, List<Integer>>();
        for (int j = 0; j < after.size(); j++) {
            if (!taken[j]) {
                for (long band : after.get(j).shingles().bands()) {
                    bands.computeIfAbsent(band, none -> new ArrayList<>()).add(j);
                }
            }
        }
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < before.size(); i++) {
            if (partner[i] < 0 && before.get(i).hasOwnWords()) {
                candidates(i, bands).forEach(candidates::add);
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparing(Candidate::one)
                .thenComparing(Candidate::other));
        return new Pairs(candidates, partner, taken);
    }

    private Stream<Candidate> candidates(int one, Map<Long, List<Integer>> bands) {
        return before.get(one).shingles().bands().stream()
                .flatMap(band -> bands.getOrDefault(band, List.of()).stream().limit(MAX_ARTICLES_PER_BAND))
                .distinct()
                .filter(other ->
                        before.get(one).part().kind() == after.get(other).part().kind())
                .map(other -> new Candidate(
                        one,
                        other,
                        before.get(one).shingles().similarity(after.get(other).shingles())))
                .filter(candidate -> candidate.likeness() >= least);
    }

    /** Candidate pairs, of which each article takes at most one. */
    record Pairs(List<Candidate> candidates, int[] partner, boolean[] taken) {
        void forEach(BiConsumer<Integer, Integer> take) {
            for (var candidate : candidates) {
                if (partner[candidate.one()] < 0 && !taken[candidate.other()]) {
                    take.accept(candidate.one(), candidate.other());
                }
            }
        }
    }
}
