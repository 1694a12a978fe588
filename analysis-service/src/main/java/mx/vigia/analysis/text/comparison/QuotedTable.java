package mx.vigia.analysis.text.comparison;

import java.util.List;
import mx.vigia.analysis.text.ArticleNumber;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextVersion;

/** The table in a bill's reasons with the text in force beside the proposed one, as far as plain text preserves it. */
public record QuotedTable(List<Row> rows) {
    /** One article of the table, with the law named above the table if there is one. */
    public record Row(String law, ArticleNumber number, ComparisonCell inForce, ComparisonCell proposed) {}

    public QuotedTable {
        rows = List.copyOf(rows);
    }

    /** Returns the tables that a bill quotes before its decree, as one. */
    public static QuotedTable findIn(TextVersion bill) {
        int end = bill.parts().stream()
                .filter(part -> part.kind() != PartKind.OPENING && part.kind() != PartKind.REASONS)
                .mapToInt(Part::from)
                .findFirst()
                .orElse(bill.content().length());
        return new QuotedTable(
                new QuotedReader(QuotedParagraph.findIn(bill.content(), end), new ProposedText(bill)).rows());
    }

    /** Returns what the table quotes as the article in force. */
    ComparisonCell inForce(Part article) {
        return rows.stream()
                .filter(row -> row.number().place().equals(article.number().place()))
                .filter(row -> LawNameComparison.canBeSameLaw(row.law(), article.law()))
                .findFirst()
                .map(Row::inForce)
                .orElseGet(ComparisonCell.NotHeld::new);
    }
}
