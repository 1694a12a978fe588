package mx.vigia.bench.links;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A person's judgement of two records, having read both: the same bill, or another; keys and a verdict, no words of the
 * corpus.
 */
public record Judgement(String one, String other, boolean same) {
    /** Returns every judgement of a file beside this class' resources, such as {@code judgements.tsv}. */
    public static List<Judgement> readFile(String name) {
        try (InputStream file = Judgement.class.getResourceAsStream("/links/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(row -> row.split("\t", -1))
                    .map(cells -> new Judgement(cells[0], cells[1], cells[2].equals("same")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns both records in a fixed order, as found pairs are named. */
    public String pair() {
        return pair(one, other);
    }

    static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "\t" + other : other + "\t" + one;
    }
}
