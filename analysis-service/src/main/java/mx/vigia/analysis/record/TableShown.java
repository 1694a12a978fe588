package mx.vigia.analysis.record;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.analysis.text.Cell;
import mx.vigia.analysis.text.ComparisonTable;
import mx.vigia.analysis.text.InForce;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.house.Words;

/** The comparison table of a text, with a word on where its first column comes from; empty where nothing gives the text in force. */
@TemplateData
public record TableShown(String source, List<Row> rows) {
    private static final int MOST = 150;

    /** One article in two columns; {@code quiet} where a cell has a remark of ours instead of the article. */
    @TemplateData
    public record Row(String number, String law, String inForce, boolean quiet, String proposed) {}

    static TableShown of(TextVersion version, Words words) {
        var inForce = InForce.quotedBy(version);
        if (inForce instanceof InForce.NotHeld) {
            return new TableShown("", List.of());
        }
        var table = ComparisonTable.of(inForce, version);
        return new TableShown(
                words.say("table.source-quoted"),
                table.rows().stream().limit(MOST).map(row -> row(row, words)).toList());
    }

    private static Row row(ComparisonTable.Row row, Words words) {
        boolean quiet = !(row.inForce() instanceof Cell.Words);
        return new Row(
                row.number().toString(), row.law(), cell(row.inForce(), words), quiet, cell(row.proposed(), words));
    }

    private static String cell(Cell cell, Words words) {
        return switch (cell) {
            case Cell.Words(var text) -> text;
            case Cell.NoCounterpart() -> words.say("table.no-counterpart");
            case Cell.NotHeld() -> words.say("table.not-held");
        };
    }
}
