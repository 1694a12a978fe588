package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.Function;

/** Reads the data in {@code calendars/}; an invalid file is an error that names it. */
final class CalendarFile {
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addModule(new SimpleModule()
                    .addDeserializer(
                            MonthDay.class, scalarDeserializer(MonthDay.class, words -> MonthDay.parse("--" + words)))
                    .addDeserializer(LocalDate.class, scalarDeserializer(LocalDate.class, LocalDate::parse))
                    .addDeserializer(DayRange.class, scalarDeserializer(DayRange.class, DayRange::of)))
            .build();

    private CalendarFile() {}

    static <T> T read(String name, TypeReference<T> type) {
        var file = "calendars/" + name + ".yaml";
        try (InputStream in = CalendarFile.class.getClassLoader().getResourceAsStream(file)) {
            return YAML.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /** Returns the content of the file. */
    static String words(String name) {
        var file = "calendars/" + name + ".yaml";
        try (InputStream in = CalendarFile.class.getClassLoader().getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /** Returns a deserializer for a word of the data: {@code 09-16} is a day of every year. */
    private static <T> StdScalarDeserializer<T> scalarDeserializer(Class<T> type, Function<String, T> reading) {
        return new StdScalarDeserializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                try {
                    return reading.apply(parser.getText());
                } catch (IllegalArgumentException | DateTimeException unreadable) {
                    return type.cast(context.handleWeirdStringValue(type, parser.getText(), "no such day or span"));
                }
            }
        };
    }
}
