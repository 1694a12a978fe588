package mx.vigia.analysis.text.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import mx.vigia.analysis.text.TextTerm;

/** The three-word shingles of a text, for finding similar texts without comparing every pair. */
public record Shingles(int[] runs) {
    private static final int SHINGLE_LENGTH = 3;
    private static final int MAX_WORDS = 2_000;
    private static final int BANDS = 16;
    private static final int ROWS_PER_BAND = 2;
    private static final int[] SEEDS = new Random(20_260_901)
            .ints((long) BANDS * ROWS_PER_BAND)
            .map(seed -> seed | 1)
            .toArray();

    public static Shingles of(ComparedTerms wordings) {
        var terms = wordings.terms();
        int count = Math.min(terms.size(), MAX_WORDS);
        int run = Math.min(SHINGLE_LENGTH, Math.max(1, count));
        return new Shingles(IntStream.rangeClosed(0, count - run)
                .map(i -> hash(terms, i, i + run))
                .sorted()
                .distinct()
                .toArray());
    }

    /** Returns the share of common shingles, from 0 to 1. */
    public double similarity(Shingles other) {
        if (runs.length == 0 || other.runs.length == 0) {
            return 0;
        }
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            int order = Integer.compare(runs[i], other.runs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) shared / (runs.length + other.runs.length - shared);
    }

    /** Returns the bands of its min-hash signature; two similar texts very likely share one of them. */
    public List<Long> bands() {
        var bands = new ArrayList<Long>();
        for (int band = 0; band < BANDS && runs.length > 0; band++) {
            long one = minHash(SEEDS[band * ROWS_PER_BAND]);
            long other = minHash(SEEDS[band * ROWS_PER_BAND + 1]);
            bands.add((one * 31 + other) * BANDS + band);
        }
        return bands;
    }

    private static int hash(List<TextTerm> terms, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + terms.get(i).stem().hashCode();
        }
        return hash;
    }

    private int minHash(int seed) {
        int least = Integer.MAX_VALUE;
        for (int run : runs) {
            int mixed = run * seed;
            least = Math.min(least, (mixed ^ mixed >>> 15) * 0x2c1b3c6d);
        }
        return least;
    }
}
