package mx.vigia.analysis.web.versions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.text.comparison.ComparisonCell;
import mx.vigia.analysis.text.comparison.ComparisonTable;
import mx.vigia.analysis.text.comparison.LawTextSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comparison table in the API; {@code reported} is null if there is no report or later version yet. */
@Schema(name = "ComparisonTable")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComparisonTableResponse(
        VersionView proposed,
        @Nullable VersionView reported,

        @Schema(description = "The laws in it that are in force no more; there may be none.")
        List<ReplacedLawNote> replaced,

        List<Row> rows) {

    /**
     * One article in its columns, a transitory one as {@code primero transitorio}; {@code source} is the source of the
     * text in force.
     */
    @Schema(name = "RowOfComparisonTable")
    record Row(String law, String number, CellText inForce, CellText proposed, CellText reported, Source source) {}

    /** The words of a cell, or why there are none: {@code words}, {@code no-counterpart} or {@code not-held}. */
    @Schema(name = "CellOfComparisonTable")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CellText(@Schema(required = true) String has, String words) {
        static CellText of(ComparisonCell cell) {
            return switch (cell) {
                case ComparisonCell.ArticleText(var words) -> new CellText("words", words);
                case ComparisonCell.NoCounterpart() -> new CellText("no-counterpart", "");
                case ComparisonCell.NotHeld() -> new CellText("not-held", "");
            };
        }
    }

    /** {@code held} as of a day, {@code quoted} by the bill, or {@code none}. */
    @Schema(name = "SourceOfTextInForce")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(String kind, @Nullable LocalDate asOf) {
        private static Source of(String kind) {
            return new Source(kind, null);
        }

        static Source of(LawTextSource source) {
            return switch (source) {
                case LawTextSource.LawText(var law, var asOf, var text) -> new Source("held", asOf);
                case LawTextSource.QuotedByBill quoted -> of("quoted");
                case LawTextSource.NotHeld nothing -> of("none");
                case LawTextSource.Several several -> of("none");
            };
        }
    }

    static ComparisonTableResponse of(VersionComparison cuadro) {
        return new ComparisonTableResponse(
                cuadro.proposed(),
                cuadro.reported(),
                cuadro.replaced(),
                cuadro.table().rows().stream().map(ComparisonTableResponse::row).toList());
    }

    private static Row row(ComparisonTable.Row row) {
        return new Row(
                row.law(),
                row.printed(),
                CellText.of(row.inForce()),
                CellText.of(row.proposed()),
                CellText.of(row.reported()),
                Source.of(row.source()));
    }
}
