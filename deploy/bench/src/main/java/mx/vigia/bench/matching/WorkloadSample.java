package mx.vigia.bench.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Watches and bills drawn from the titles of the corpus, always the same: each bill depends on its number alone. */
public final class WorkloadSample {
    private static final long SEED = 20261128;
    private static final int TEXT_LENGTH = 3_000;
    private static final int WORD_LENGTH = 14;

    private final Titles titles;

    private WorkloadSample(Titles titles) {
        this.titles = titles;
    }

    /** Returns a sample with words from this corpus, or without one from the pretend sites. */
    public static WorkloadSample from(Path corpus) throws IOException {
        return new WorkloadSample(Titles.read(corpus));
    }

    /** Returns a description of the words' source. */
    public String wordSource() {
        return titles.whence();
    }

    /** Returns this many queries, of the kinds that people write. */
    public List<String> watches(int count) {
        var random = new Random(SEED);
        return new QueryGenerator(new Vocabulary(titles.all(), random), random).draw(count);
    }

    /** Returns the bill of this number, which its title contains: so it can be searched for, and no other has it. */
    public InventedBill bill(int number) {
        var drawn = InventedBill.of(TEXT_LENGTH, titles.all(), new Random(SEED + number));
        return new InventedBill(drawn.title() + ", expediente " + word(number), drawn.text());
    }

    /** Returns one word that only the title of this bill contains, and that no other such word is similar to. */
    public static String word(int number) {
        var letters = new Random(SEED ^ number);
        return letters.ints(WORD_LENGTH, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
