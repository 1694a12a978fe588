package mx.vigia.analysis.text.comparison;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.TextVersion;

/** Where the first column of a comparison table comes from. */
public sealed interface LawTextSource {
    /** The text of the law that we hold, as it was on a day. */
    record LawText(String law, LocalDate asOf, TextVersion text) implements LawTextSource {}

    /** What the bill itself quotes as the text in force, in its two-column table. */
    record QuotedByBill(QuotedTable table) implements LawTextSource {}

    /** Neither. */
    record NotHeld() implements LawTextSource {}

    /** The texts of the laws that we hold, and for articles of other laws something else. */
    record Several(List<LawText> laws, LawTextSource otherwise) implements LawTextSource {
        public Several {
            laws = List.copyOf(laws);
        }
    }

    /** What a bill quotes, where it quotes anything. */
    static LawTextSource ofQuoted(TextVersion bill) {
        var table = QuotedTable.findIn(bill);
        return table.rows().isEmpty() ? new NotHeld() : new QuotedByBill(table);
    }

    /** These texts of laws where there are any, and what a bill quotes for the articles of other laws. */
    static LawTextSource ofStoredOrQuoted(List<LawText> laws, TextVersion bill) {
        return laws.isEmpty() ? ofQuoted(bill) : new Several(laws, ofQuoted(bill));
    }

    /** What this text says of an article that a bill would change. */
    default ComparisonCell of(Part article) {
        return switch (this) {
            case LawText(var law, var asOf, var text) ->
                LawArticles.of(law, text).cell(article);
            case QuotedByBill(var table) -> table.inForce(article);
            case NotHeld() -> new ComparisonCell.NotHeld();
            case Several several -> several.sourceFor(article).of(article);
        };
    }

    /** The one text among these that speaks for an article. */
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
