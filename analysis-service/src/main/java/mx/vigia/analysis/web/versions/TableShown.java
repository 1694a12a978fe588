package mx.vigia.analysis.web.versions;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.text.comparison.Cell;
import mx.vigia.analysis.text.comparison.ComparisonTable;
import mx.vigia.analysis.text.comparison.InForce;

/**
 * A comparison table as it is shown, with a word on where its first column comes from; empty where it would compare nothing.
 *
 * @param warnings a sentence for each law in it that is in force no more
 * @param sources where the text in force comes from, a sentence for each source
 * @param reported the title of the third column, an empty word where there is none
 * @param left how many articles are not shown
 */
@TemplateData
public record TableShown(List<String> warnings, List<String> sources, String reported, List<Row> rows, int left) {
    private static final int MOST = 150;

    /** One article in its columns. */
    @TemplateData
    public record Row(String number, String law, Shown inForce, Shown proposed, Shown reported) {}

    /** A cell; {@code quiet} where it has a remark of ours instead of the article. */
    @TemplateData
    public record Shown(String words, boolean quiet) {}

    static TableShown of(Cuadro cuadro, Labels labels) {
        return of(cuadro, labels, MOST);
    }

    /** The same with so many articles at most. */
    static TableShown of(Cuadro cuadro, Labels labels, int most) {
        if (!cuadro.compares()) {
            return new TableShown(List.of(), List.of(), "", List.of(), 0);
        }
        var rows = cuadro.table().rows();
        return new TableShown(
                cuadro.replaced().stream().map(law -> law.said(labels)).toList(),
                rows.stream()
                        .map(row -> source(row.source(), labels))
                        .filter(sentence -> !sentence.isEmpty())
                        .distinct()
                        .toList(),
                cuadro.reported() == null ? "" : title(cuadro.reported().kind(), labels),
                rows.stream().limit(most).map(row -> row(row, labels)).toList(),
                Math.max(0, rows.size() - most));
    }

    private static String title(Kind kind, Labels labels) {
        return switch (kind) {
            case REPORT, MINUTA, DECREE -> labels.words().say("table.reported-" + kind.word());
            case INITIATIVE, MOTION, RULE, DRAFT_RULE, CONSULTATION, NOTICE, OTHER ->
                labels.words().say("table.later");
        };
    }

    /** Where a text in force comes from; an empty word where none is at hand. */
    static String source(InForce source, Labels labels) {
        return switch (source) {
            case InForce.LawText(var law, var asOf, var text) ->
                labels.words().say("table.source-held", law, labels.day(asOf));
            case InForce.QuotedByBill quoted -> labels.words().say("table.source-quoted");
            case InForce.NotHeld nothing -> "";
            case InForce.Several several -> "";
        };
    }

    private static Row row(ComparisonTable.Row row, Labels labels) {
        return new Row(
                row.printed(),
                row.law(),
                shown(row.inForce(), labels),
                shown(row.proposed(), labels),
                shown(row.reported(), labels));
    }

    private static Shown shown(Cell cell, Labels labels) {
        return switch (cell) {
            case Cell.Words(var text) -> new Shown(text, false);
            case Cell.NoCounterpart() -> new Shown(labels.words().say("table.no-counterpart"), true);
            case Cell.NotHeld() -> new Shown(labels.words().say("table.not-held"), true);
        };
    }
}
