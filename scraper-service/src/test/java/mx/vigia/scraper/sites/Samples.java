package mx.vigia.scraper.sites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Pages of our own making, where nobody has recorded one. */
public final class Samples {
    private Samples() {}

    /** The text of a sample in the test resources. */
    public static String text(String file) {
        try (var in = Samples.class.getResourceAsStream("/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
