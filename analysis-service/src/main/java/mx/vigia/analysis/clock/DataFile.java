package mx.vigia.analysis.clock;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;

/** The data in {@code calendars/}; a file that cannot be understood is an error that names it. */
final class DataFile {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private DataFile() {}

    static <T> T read(String name, TypeReference<T> type) {
        var file = "calendars/" + name + ".yaml";
        try (InputStream in = DataFile.class.getClassLoader().getResourceAsStream(file)) {
            return YAML.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /** The file as it is written. */
    static String words(String name) {
        var file = "calendars/" + name + ".yaml";
        try (InputStream in = DataFile.class.getClassLoader().getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /** A day of every year, written 09-16. */
    static MonthDay dayOfYear(String words) {
        return MonthDay.parse("--" + words);
    }
}
