package mx.vigia.analysis.text.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A sample of the three-word shingles of a text, for estimating the similarity of two texts without comparing them.
 *
 * @param least for each of {@value #SKETCH_SIZE} hash functions the least hash of any shingle; empty if there are too
 *     few shingles
 */
public record MinHashSketch(int[] least) {
    /** The number of hash functions, with which an estimate is seldom off by more than an eighth. */
    public static final int SKETCH_SIZE = 64;

    private static final int MIN_SHINGLES = 6;
    private static final int MAX_TEXT_LENGTH = 40_000;
    private static final int[] SEEDS =
            new Random(20_261_126).ints(SKETCH_SIZE).map(seed -> seed | 1).toArray();

    /** Returns the sketch of these words; only the first {@value #MAX_TEXT_LENGTH} characters count. */
    public static MinHashSketch of(String words) {
        var runs = Shingles.of(ComparedTerms.of(words.substring(0, Math.min(words.length(), MAX_TEXT_LENGTH))))
                .runs();
        return runs.length < MIN_SHINGLES
                ? new MinHashSketch(new int[0])
                : new MinHashSketch(
                        Arrays.stream(SEEDS).map(seed -> minHash(runs, seed)).toArray());
    }

    /** Returns the estimated share of common shingles, from 0 to 1. */
    public double similarity(MinHashSketch other) {
        if (least.length == 0 || least.length != other.least.length) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < least.length; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        return (double) same / least.length;
    }

    /** Returns {@code count} bands of {@code places} hashes each; two similar texts very likely share a band. */
    public List<Long> bands(int count, int places) {
        var bands = new ArrayList<Long>();
        for (int band = 0; band < count && least.length > 0; band++) {
            long hash = band;
            for (int place = 0; place < places; place++) {
                hash = hash * 0x9E3779B97F4A7C15L + least[band * places + place];
            }
            bands.add(hash);
        }
        return bands;
    }

    private static int minHash(int[] runs, int seed) {
        int least = Integer.MAX_VALUE;
        for (int run : runs) {
            int mixed = (run ^ seed) * 0x85EBCA6B;
            mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
            least = Math.min(least, mixed ^ mixed >>> 16);
        }
        return least;
    }
}
