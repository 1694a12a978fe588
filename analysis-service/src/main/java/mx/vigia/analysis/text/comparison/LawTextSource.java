package mx.vigia.analysis.text.comparison;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.TextVersion;

/** The source of the first column of a comparison table. */
public sealed interface LawTextSource {
    /** The stored text of the law, as of a day. */
    record LawText(String law, LocalDate asOf, TextVersion text) implements LawTextSource {}

    /** The text in force as the bill itself quotes it, in its two-column table. */
    record QuotedByBill(QuotedTable table) implements LawTextSource {}

    /** Neither a stored nor a quoted text. */
    record NotHeld() implements LawTextSource {}

    /** The stored texts of laws, and another source for articles of other laws. */
    record Several(List<LawText> laws, LawTextSource otherwise) implements LawTextSource {
        public Several {
            laws = List.copyOf(laws);
        }
    }

    /** Returns what a bill quotes, if it quotes anything. */
    static LawTextSource ofQuoted(TextVersion bill) {
        var table = QuotedTable.findIn(bill);
        return table.rows().isEmpty() ? new NotHeld() : new QuotedByBill(table);
    }

    /** Returns these texts of laws if there are any, with the bill's quotes for the articles of other laws. */
    static LawTextSource ofStoredOrQuoted(List<LawText> laws, TextVersion bill) {
        return laws.isEmpty() ? ofQuoted(bill) : new Several(laws, ofQuoted(bill));
    }

    /** Returns the text of an article that a bill would change. */
    default ComparisonCell of(Part article) {
        return switch (this) {
            case LawText(var law, var asOf, var text) ->
                LawArticles.of(law, text).cell(article);
            case QuotedByBill(var table) -> table.inForce(article);
            case NotHeld() -> new ComparisonCell.NotHeld();
            case Several several -> several.sourceFor(article).of(article);
        };
    }

    /** Returns the one source among these for an article. */
    default LawTextSource sourceFor(Part article) {
        return switch (this) {
            case Several(var laws, var otherwise) ->
                laws.stream()
                        .filter(law ->
                                !article.law().isEmpty() && LawNameComparison.canBeSameLaw(law.law(), article.law()))
                        .<LawTextSource>map(law -> law)
                        .findFirst()
                        .orElse(otherwise);
            case LawText law -> law;
            case QuotedByBill quoted -> quoted;
            case NotHeld nothing -> nothing;
        };
    }
}
