package mx.vigia.analysis.web.versions;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.text.comparison.ComparisonCell;
import mx.vigia.analysis.text.comparison.ComparisonTable;
import mx.vigia.analysis.text.comparison.LawTextSource;

/**
 * A comparison table on a page, with the source of its first column; empty if there is nothing to compare.
 *
 * @param warnings a sentence for each law in it that is no longer in force
 * @param sources the sources of the text in force, a sentence for each
 * @param reported the title of the third column, empty if there is none
 * @param left how many articles are not shown
 */
@TemplateData
public record ComparisonTableView(
        List<String> warnings, List<String> sources, String reported, List<Row> rows, int left) {
    private static final int MAX_ROWS = 150;

    /** One article in its columns. */
    @TemplateData
    public record Row(String number, String law, CellView inForce, CellView proposed, CellView reported) {}

    /** A cell; {@code quiet} if it has a remark of ours instead of the article. */
    @TemplateData
    public record CellView(String words, boolean quiet) {}

    static ComparisonTableView of(VersionComparison cuadro, BillLabels labels) {
        return of(cuadro, labels, MAX_ROWS);
    }

    /** Returns the view with at most {@code max} articles. */
    static ComparisonTableView of(VersionComparison cuadro, BillLabels labels, int max) {
        if (!cuadro.compares()) {
            return new ComparisonTableView(List.of(), List.of(), "", List.of(), 0);
        }
        var rows = cuadro.table().rows();
        return new ComparisonTableView(
                cuadro.replaced().stream().map(law -> law.wording(labels)).toList(),
                rows.stream()
                        .map(row -> source(row.source(), labels))
                        .filter(sentence -> !sentence.isEmpty())
                        .distinct()
                        .toList(),
                Optional.ofNullable(cuadro.reported())
                        .map(version -> title(version.kind(), labels))
                        .orElse(""),
                rows.stream().limit(max).map(row -> row(row, labels)).toList(),
                Math.max(0, rows.size() - max));
    }

    private static String title(BillKind kind, BillLabels labels) {
        return switch (kind) {
            case REPORT, MINUTA, DECREE -> labels.words().say("table.reported-" + kind.word());
            case INITIATIVE, MOTION, RULE, DRAFT_RULE, CONSULTATION, NOTICE, HEARING, OTHER ->
                labels.words().say("table.later");
        };
    }

    /** Returns the source of a text in force; empty if there is none. */
    static String source(LawTextSource source, BillLabels labels) {
        return switch (source) {
            case LawTextSource.LawText(var law, var asOf, var text) ->
                labels.words().say("table.source-held", law, labels.day(asOf));
            case LawTextSource.QuotedByBill quoted -> labels.words().say("table.source-quoted");
            case LawTextSource.NotHeld nothing -> "";
            case LawTextSource.Several several -> "";
        };
    }

    private static Row row(ComparisonTable.Row row, BillLabels labels) {
        return new Row(
                row.printed(),
                row.law(),
                shown(row.inForce(), labels),
                shown(row.proposed(), labels),
                shown(row.reported(), labels));
    }

    private static CellView shown(ComparisonCell cell, BillLabels labels) {
        return switch (cell) {
            case ComparisonCell.ArticleText(var text) -> new CellView(text, false);
            case ComparisonCell.NoCounterpart() -> new CellView(labels.words().say("table.no-counterpart"), true);
            case ComparisonCell.NotHeld() -> new CellView(labels.words().say("table.not-held"), true);
        };
    }
}
