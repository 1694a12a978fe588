package mx.vigia.bench.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.bench.tables.Tsv;

/**
 * Titles of bills, from which the words of watches and of bills are drawn.
 *
 * @param whence a description of their source
 */
public record Titles(String whence, List<String> all) {
    private static final String CORPUS_FILE = "mx-legislative.tsv.gz";
    private static final Pattern PRETEND_TITLE_PATTERN = Pattern.compile("title: \"([^\"]+)\"");

    public Titles {
        all = List.copyOf(all);
    }

    /** Returns the real titles of the corpus; without a corpus, the few invented ones of the pretend sites. */
    public static Titles read(Path corpus) throws IOException {
        var table = corpus.resolve(CORPUS_FILE);
        if (!Files.isReadable(table)) {
            return new Titles("the pretend sites, because no corpus was found at " + corpus, pretend());
        }
        var titles = Tsv.rows(table).stream().map(row -> row.get("title")).toList();
        return new Titles("the corpus", titles);
    }

    private static List<String> pretend() {
        return Stream.of("/pretend/opening.yaml", "/pretend/reserve.yaml")
                .flatMap(file -> PRETEND_TITLE_PATTERN.matcher(text(file)).results())
                .map((MatchResult title) -> title.group(1))
                .toList();
    }

    private static String text(String resource) {
        try (InputStream file = Titles.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
