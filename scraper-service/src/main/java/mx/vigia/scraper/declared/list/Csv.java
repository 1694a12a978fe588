package mx.vigia.scraper.declared.list;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Parses CSV (RFC 4180) as sites publish it: text after a closing quote is kept, and an open quote ends with the file.
 */
final class Csv {
    private Csv() {}

    /** Returns all rows that are not blank, their values stripped; carriage returns that end no line are ignored. */
    static List<List<String>> rows(String text, char separator) {
        try (var parser = CSVParser.parse(new StringReader(cleaned(text)), format(separator))) {
            return parser.stream()
                    .map(Csv::values)
                    .filter(row -> row.stream().anyMatch(value -> !value.isEmpty()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    /** Returns the text without a byte order mark, and without what the parser would take for the end of a line. */
    private static String cleaned(String text) {
        return text.replaceFirst("^\\ufeff", "").replaceAll("\\r(?!\\n)", "");
    }

    private static List<String> values(CSVRecord row) {
        return row.stream().map(String::strip).toList();
    }
}
