package mx.vigia.bench.links;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Texts for some of the judged records, since the recorded tables have none. They were written for this, one for both
 * records of a pair, whether the pair is one bill or a bill that somebody else presented in the same words.
 */
final class Texts {
    private Texts() {}

    /** Returns the text of each of these records, by its id, on one line. */
    static Map<String, String> loadById() {
        Map<String, String> texts = new HashMap<>();
        try (InputStream file = Texts.class.getResourceAsStream("/links/texts.tsv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(row -> row.split("\t", -1))
                    .forEach(cells -> Arrays.stream(cells[0].split(" ")).forEach(id -> texts.put(id, cells[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
