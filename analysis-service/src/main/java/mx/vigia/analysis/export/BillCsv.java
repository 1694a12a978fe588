package mx.vigia.analysis.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes comma-separated values (RFC 4180) in UTF-8: every cell is quoted, and none can be read as a formula by a
 * spreadsheet.
 */
record BillCsv(OutputStream out) {
    /** Marks the file as UTF-8 for Excel. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    void line(List<String> cells) throws IOException {
        write(cells.stream().map(BillCsv::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String cell) {
        return '"' + SpreadsheetCell.of(cell).replace("\"", "\"\"") + '"';
    }
}
