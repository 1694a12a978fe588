package mx.vigia.analysis.web.versions;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.text.XmlText;

/**
 * The content of a comparison table file: plain text, at most {@value #MAX_ROWS} articles and {@value #MAX_CHARACTERS}
 * characters, without characters that office programs cannot hold.
 *
 * @param notes the lines above the table: the citation, the source of the text in force, what is left out
 */
record ComparisonFileContent(String title, List<String> notes, List<String> headings, List<List<String>> rows) {
    static final int MAX_ROWS = 2_000;
    static final int MAX_CHARACTERS = 4_000_000;

    /** The maximum length of a cell; a cell of a spreadsheet holds 32,767 characters. */
    static final int MAX_CELL_LENGTH = 32_000;

    ComparisonFileContent {
        notes = List.copyOf(notes);
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** Returns the table with its heading; {@code citation} identifies its bill. */
    static ComparisonFileContent of(Dossier bill, String citation, ComparisonTableView table, BillLabels labels) {
        var words = labels.words();
        var headings = new ArrayList<>(
                List.of(words.say("obligations.article"), words.say("table.in-force"), words.say("table.proposed")));
        if (!table.reported().isEmpty()) {
            headings.add(table.reported());
        }
        var rows = new ArrayList<List<String>>();
        int letters = 0;
        for (var row : table.rows()) {
            var cells = cells(row, headings.size(), labels);
            letters += cells.stream().mapToInt(String::length).sum();
            if (letters > MAX_CHARACTERS) {
                break;
            }
            rows.add(cells);
        }
        var notes = new ArrayList<>(List.of(written(citation, labels)));
        table.warnings().forEach(warning -> notes.add(written(warning, labels)));
        table.sources().forEach(source -> notes.add(written(source, labels)));
        int left = table.left() + table.rows().size() - rows.size();
        if (left > 0) {
            notes.add(words.say("table.file-left", left));
        }
        return new ComparisonFileContent(
                words.say("table.title") + ": " + written(bill.title(), labels), notes, headings, rows);
    }

    private static List<String> cells(ComparisonTableView.Row row, int columns, BillLabels labels) {
        var article = row.law().isEmpty() ? row.number() : row.number() + "\n" + row.law();
        return List.of(
                        article,
                        row.inForce().words(),
                        row.proposed().words(),
                        row.reported().words())
                .subList(0, columns)
                .stream()
                .map(words -> written(words, labels))
                .toList();
    }

    private static String written(String words, BillLabels labels) {
        var clean = XmlText.of(labels.shown(words));
        return clean.length() <= MAX_CELL_LENGTH
                ? clean
                : clean.substring(0, MAX_CELL_LENGTH) + " … " + labels.words().say("table.cell-cut");
    }
}
