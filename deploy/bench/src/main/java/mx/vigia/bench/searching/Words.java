package mx.vigia.bench.searching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mx.vigia.bench.matching.Titles;

/**
 * The source of the words of bills and queries.
 *
 * @param whence a description for people
 */
public record Words(String whence, List<String> titles) {
    private static final long SEED = 7;

    /** The source of words without a folder. */
    public static final String INVENTED_SOURCE = "invented";

    /** Returns the words of the titles of a corpus, or invented ones. */
    public static Words of(String corpus) throws IOException {
        if (corpus.equals(INVENTED_SOURCE)) {
            return new Words(
                    "invented words, the n-th a n-th as common as the first", Zipf.drawTitles(new Random(SEED)));
        }
        var titles = Titles.read(Path.of(corpus));
        return new Words(titles.whence(), titles.all());
    }

    /** Returns this many bills, each created on demand. */
    Stream<FixtureBill> bills(int count, int length) {
        return Stream.iterate(1, number -> number <= count, number -> number + 1)
                .map(number -> FixtureBill.of(number, length, titles));
    }
}
