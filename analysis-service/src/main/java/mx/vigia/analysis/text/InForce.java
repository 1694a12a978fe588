package mx.vigia.analysis.text;

import java.time.LocalDate;

/** Where the first column of a comparison table comes from. */
public sealed interface InForce {
    /** The text of the law that we hold, as it was on a day. */
    record LawText(String law, LocalDate asOf, TextVersion text) implements InForce {}

    /** What the bill itself quotes as the text in force, in its two-column table. */
    record QuotedByBill(QuotedTable table) implements InForce {}

    /** Neither. */
    record NotHeld() implements InForce {}

    /** What a bill quotes, where it quotes anything. */
    static InForce quotedBy(TextVersion bill) {
        var table = QuotedTable.in(bill);
        return table.rows().isEmpty() ? new NotHeld() : new QuotedByBill(table);
    }

    /** What this text says of an article that a bill would change. */
    default Cell of(Part article) {
        return switch (this) {
            case LawText(var law, var asOf, var text) ->
                LawArticles.of(law, text).cell(article);
            case QuotedByBill(var table) -> table.inForce(article);
            case NotHeld() -> new Cell.NotHeld();
        };
    }
}
