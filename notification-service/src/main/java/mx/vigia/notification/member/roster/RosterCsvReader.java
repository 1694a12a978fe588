package mx.vigia.notification.member.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of values separated by commas, semicolons or tabs (RFC 4180), in UTF-8 or the encoding that
 * spreadsheets in Mexico still write.
 */
final class RosterCsvReader {
    private static final Charset SPREADSHEET_CHARSET = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_SIGNS = "=@+-";

    private RosterCsvReader() {}

    static List<Cells> read(byte[] bytes, int mostRows) throws InvalidTableException {
        var text = text(bytes);
        if (text.indexOf('\u0000') >= 0) {
            throw new InvalidTableException(RosterReadResult.Why.NO_TABLE, "");
        }
        try (var parser = CSVParser.parse(new StringReader(text), format(text))) {
            var rows = new ArrayList<Cells>();
            for (var line : parser) {
                if (line.getRecordNumber() > mostRows + 1L) {
                    throw new InvalidTableException(RosterReadResult.Why.TOO_MANY_ROWS, Integer.toString(mostRows));
                }
                rows.add(cells(line));
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidTableException(e);
        }
    }

    private static Cells cells(CSVRecord line) {
        var values = line.stream().toList();
        return new Cells(
                (int) line.getRecordNumber(),
                values,
                values.stream().map(RosterCsvReader::isFormula).toList());
    }

    /** Whether a spreadsheet would compute this value; a sign alone, such as the dash of an empty cell, is none. */
    private static boolean isFormula(String value) {
        return value.length() > 1 && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0;
    }

    private static CSVFormat format(String text) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
    }

    /** Returns the delimiter that occurs most often in the headings. */
    private static char delimiter(String text) {
        var headings = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(sign ->
                        headings.chars().filter(letter -> letter == sign).count()))
                .orElse(',');
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, SPREADSHEET_CHARSET);
        }
    }
}
