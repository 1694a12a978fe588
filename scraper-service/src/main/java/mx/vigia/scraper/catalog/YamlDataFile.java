package mx.vigia.scraper.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The YAML files that come with the service; a missing or broken one prevents its start. */
public final class YamlDataFile {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private YamlDataFile() {}

    /** Reads the file; {@code what} names it in the error if it is missing. */
    public static JsonNode read(String what, String file) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("expected the %s %s but found none".formatted(what, file));
            }
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
