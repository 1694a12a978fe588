package mx.vigia.analysis.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads word lists from the resources. */
public final class DataWordList {
    private DataWordList() {}

    /** Returns the lines of a list in the resources, without its comments. */
    public static List<String> lines(String resource) {
        try (var stream = DataWordList.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + resource, e);
        }
    }
}
