package mx.vigia.bench.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Watches and bills drawn from the titles of the corpus, the same ones whoever draws them: each bill by its number alone. */
public final class WorkloadSample {
    private static final long SEED = 20261128;
    private static final int TEXT_LENGTH = 3_000;
    private static final int WORD_LENGTH = 14;

    private final Titles titles;

    private WorkloadSample(Titles titles) {
        this.titles = titles;
    }

    /** Words are drawn from this corpus, or where there is none from the pretend sites. */
    public static WorkloadSample from(Path corpus) throws IOException {
        return new WorkloadSample(Titles.read(corpus));
    }

    /** Where the words are from. */
    public String wordSource() {
        return titles.whence();
    }

    /** So many questions, of the kinds that people ask. */
    public List<String> watches(int count) {
        var chance = new Random(SEED);
        return new QueryGenerator(new Vocabulary(titles.all(), chance), chance).draw(count);
    }

    /** The bill of this number, which its title names: so it can be asked for, and no other has it. */
    public InventedBill bill(int number) {
        var drawn = InventedBill.of(TEXT_LENGTH, titles.all(), new Random(SEED + number));
        return new InventedBill(drawn.title() + ", expediente " + word(number), drawn.text());
    }

    /** One word that stands in the title of this bill alone, and that no other such word comes close to. */
    public static String word(int number) {
        var letters = new Random(SEED ^ number);
        return letters.ints(WORD_LENGTH, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
