package mx.vigia.notification.member.roster;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of a workbook (ECMA-376); size and content are checked before it is read, since a small file may need
 * very much memory.
 */
final class XlsxTable {
    private static final int MAX_PARTS = 1_000;
    private static final int BUFFER_SIZE = 64 * 1024;
    /** The length of a workbook's signature, in bytes; the reader looks at no less. */
    private static final int MAX_SIGNATURE_BYTES = 4;

    private XlsxTable() {}

    static boolean looksLikeWorkbook(byte[] bytes) {
        return bytes.length >= MAX_SIGNATURE_BYTES && ReadableWorkbook.isOOXMLZipHeader(bytes);
    }

    static List<Cells> read(byte[] bytes, int mostRows, long mostUnpacked) throws InvalidTableException {
        try {
            checkUnpackedSize(bytes, mostUnpacked);
            preflight(bytes, mostRows);
            return readSheet(bytes, mostRows);
        } catch (IOException
                | ExcelReaderException
                | UncheckedStreamException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw new InvalidTableException(e);
        }
    }

    /** Unpacks every part, storing nothing, by the same directory that the reader uses. */
    private static void checkUnpackedSize(byte[] bytes, long max) throws IOException, InvalidTableException {
        var left = max;
        var parts = 0;
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (var entries = zip.getEntries().asIterator(); entries.hasNext(); parts++) {
                try (var part = zip.getInputStream(entries.next())) {
                    var buffer = new byte[BUFFER_SIZE];
                    for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        left -= read;
                        if (left < 0 || parts > MAX_PARTS) {
                            throw new InvalidTableException(RosterReadResult.Why.UNPACKS_TOO_LARGE, Long.toString(max));
                        }
                    }
                }
            }
        }
    }

    /** Checks every part, since only the reader knows which one it takes for the first sheet. */
    private static void preflight(byte[] bytes, int mostRows) throws IOException, InvalidTableException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (var entries = zip.getEntries().asIterator(); entries.hasNext(); ) {
                try (var part = zip.getInputStream(entries.next())) {
                    XlsxPreflight.of(part, mostRows);
                }
            }
        }
    }

    private static List<Cells> readSheet(byte[] bytes, int mostRows) throws IOException, InvalidTableException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var stream = workbook.getFirstSheet().openStream()) {
            var rows = new ArrayList<Cells>();
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                var cells = cells(each.next());
                if (cells.isBlank()) {
                    continue;
                }
                if (rows.size() > mostRows) {
                    throw new InvalidTableException(RosterReadResult.Why.TOO_MANY_ROWS, Integer.toString(mostRows));
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    private static Cells cells(Row row) {
        var values = new ArrayList<String>();
        var formulas = new ArrayList<Boolean>();
        for (var at = 0; at < row.getCellCount(); at++) {
            var cell = row.getOptionalCell(at);
            values.add(cell.filter(found -> found.getType() != CellType.EMPTY)
                    .map(found -> truncate(found.getText()))
                    .orElse(""));
            formulas.add(cell.filter(found -> found.getType() == CellType.FORMULA || found.getType() == CellType.ERROR)
                    .isPresent());
        }
        return new Cells(row.getRowNum(), values, formulas);
    }

    /** Truncates a text: a long one shared by many cells must not be copied for each. */
    private static String truncate(String text) {
        var tidy = text.strip();
        return tidy.substring(0, Math.min(tidy.length(), RosterReader.MAX_CELL_LENGTH + 1));
    }
}
