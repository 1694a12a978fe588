package mx.vigia.analysis.bill.stage;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads a reviewed table shipped with Vigía. */
final class DataTable {
    private DataTable() {}

    static <T> List<T> read(String file, TypeReference<List<T>> rows) {
        try (InputStream in = DataTable.class.getClassLoader().getResourceAsStream(file)) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
