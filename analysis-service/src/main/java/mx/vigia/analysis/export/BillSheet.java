package mx.vigia.analysis.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import mx.vigia.platform.net.WebAddress;
import mx.vigia.platform.text.XmlText;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows as a workbook: days and times are dates, addresses links, and every other cell is typed as text, so that
 * none is ever a formula; the description of the file is on a separate sheet, made after the rows.
 */
record BillSheet(
        String name,
        List<String> headings,
        List<BillTableRow.Format> formats,
        Iterator<List<String>> rows,
        String notesName,
        Supplier<List<String>> notes) {
    private static final int ROW_WINDOW = 100;
    /** The maximum characters of a cell; a workbook allows 32,767. */
    private static final int MAX_CELL_LENGTH = 32_000;

    /** The maximum characters of a link that Excel opens. */
    private static final int MAX_LINK_LENGTH = 2_079;

    /** The first year of which a workbook has dates. */
    private static final int FIRST_YEAR = 1900;

    private static final String DAY_FORMAT = "yyyy-mm-dd";
    private static final String TIME_FORMAT = "yyyy-mm-dd hh:mm";
    private static final double WIDE_COLUMN_WIDTH = 60;
    private static final double DEFAULT_COLUMN_WIDTH = 22;

    void write(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Vigia", "1.0")) {
            try (var sheet = book.newWorksheet(name)) {
                write(sheet);
            }
            try (var sheet = book.newWorksheet(notesName)) {
                sheet.width(0, WIDE_COLUMN_WIDTH);
                var lines = notes.get();
                for (int row = 0; row < lines.size(); row++) {
                    sheet.inlineString(row, 0, clean(lines.get(row)));
                }
            }
        }
    }

    private void write(Worksheet sheet) throws IOException {
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, column == 0 ? WIDE_COLUMN_WIDTH : DEFAULT_COLUMN_WIDTH);
            sheet.inlineString(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(1, 1);
        int row = 1;
        for (; rows.hasNext(); row++) {
            var cells = rows.next();
            for (int column = 0; column < cells.size(); column++) {
                write(sheet, row, column, cells.get(column));
            }
            if (row % ROW_WINDOW == 0) {
                sheet.flush();
            }
        }
        sheet.setAutoFilter(0, 0, row - 1, headings.size() - 1);
    }

    private void write(Worksheet sheet, int row, int column, String cell) {
        var format = cell.isEmpty() ? BillTableRow.Format.TEXT : formats.get(column);
        switch (format) {
            case DAY -> {
                if (LocalDate.parse(cell).getYear() < FIRST_YEAR) {
                    sheet.inlineString(row, column, cell);
                    return;
                }
                sheet.value(row, column, LocalDate.parse(cell));
                sheet.style(row, column).format(DAY_FORMAT).set();
            }
            case TIME -> {
                sheet.value(row, column, OffsetDateTime.parse(cell).toLocalDateTime());
                sheet.style(row, column).format(TIME_FORMAT).set();
            }
            case LINK -> {
                if (WebAddress.is(cell) && cell.length() <= MAX_LINK_LENGTH) {
                    sheet.hyperlink(row, column, new HyperLink(cell));
                } else {
                    sheet.inlineString(row, column, clean(cell));
                }
            }
            case TEXT -> sheet.inlineString(row, column, clean(cell));
        }
    }

    private static String clean(String cell) {
        var whole = XmlText.of(cell);
        return whole.length() <= MAX_CELL_LENGTH ? whole : whole.substring(0, MAX_CELL_LENGTH) + "…";
    }
}
