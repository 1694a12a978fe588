package mx.vigia.bench.searching;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import mx.vigia.bench.matching.QueryGenerator;
import mx.vigia.bench.matching.Vocabulary;

/** One search: words of the query language, and the selected stage, or none. */
public record BenchmarkSearch(String words, String stage) {
    private static final long SEED = 11;
    private static final int SINGLE_WORD_EVERY = 6;
    private static final int NARROWED_EVERY = 4;
    private static final List<String> STAGES = List.of("referred", "presented", "reported_positive");

    /**
     * Returns searches as people write them: every sixth is one word, the others like watches ({@link QueryGenerator}:
     * all of two or three words of a title, phrases, one of two without a third, prefixes), none of the commonest
     * words; every fourth is limited to a stage.
     */
    public static List<BenchmarkSearch> draw(int count, Words words) {
        var random = new Random(SEED);
        var vocabulary = new Vocabulary(words.titles(), random);
        var wishes = new QueryGenerator(vocabulary, random).draw(count);
        return IntStream.range(0, count)
                .mapToObj(i -> new BenchmarkSearch(
                        random.nextInt(SINGLE_WORD_EVERY) == 0 ? vocabulary.word() : wishes.get(i),
                        random.nextInt(NARROWED_EVERY) == 0 ? STAGES.get(random.nextInt(STAGES.size())) : ""))
                .toList();
    }

    /** Returns the same search among the bills that were not invented. */
    public BenchmarkSearch amongOthers() {
        return new BenchmarkSearch("(" + words + ") -promovente:" + FixtureBill.PROPONENT_NAME, stage);
    }

    /** Returns its API address. */
    public String path() {
        return "/api/v1/bills?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + (stage.isEmpty() ? "" : "&stage=" + stage);
    }
}
