package mx.vigia.analysis.web.versions;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A comparison table as a workbook: every cell has the type text, so that none is ever a formula. */
record ComparisonWorkbook(ComparisonFileContent paper) {
    private static final int ROW_WINDOW = 100;
    private static final double ARTICLE_WIDTH = 18;
    private static final double TEXT_WIDTH = 60;

    void write(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Vigia", "1.0");
                var sheet = book.newWorksheet("Cuadro comparativo")) {
            sheet.pageOrientation("landscape");
            sheet.setFitToPage(true);
            sheet.fitToHeight((short) 0);
            sheet.width(0, ARTICLE_WIDTH);
            for (int column = 1; column < paper.headings().size(); column++) {
                sheet.width(column, TEXT_WIDTH);
            }
            write(sheet);
        }
    }

    private void write(Worksheet sheet) throws IOException {
        int row = 0;
        sheet.inlineString(row, 0, paper.title());
        sheet.style(row, 0).bold().fontSize(14).set();
        for (var note : paper.notes()) {
            sheet.inlineString(++row, 0, note);
        }
        row += 2;
        line(sheet, row, paper.headings(), true);
        sheet.repeatRows(row);
        sheet.freezePane(0, row + 1);
        for (var cells : paper.rows()) {
            line(sheet, ++row, cells, false);
            if (row % ROW_WINDOW == 0) {
                sheet.flush();
            }
        }
    }

    private static void line(Worksheet sheet, int row, List<String> cells, boolean heading) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, cells.get(column));
            var style = sheet.style(row, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle("thin");
            (heading || column == 0 ? style.bold() : style).set();
        }
    }
}
