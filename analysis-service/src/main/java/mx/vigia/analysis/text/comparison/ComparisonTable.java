package mx.vigia.analysis.text.comparison;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.text.ArticleNumber;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.comparison.AlignmentMatch.Both;
import mx.vigia.analysis.text.comparison.AlignmentMatch.OnlyAfter;
import mx.vigia.analysis.text.comparison.AlignmentMatch.OnlyBefore;

/**
 * The <i>cuadro comparativo</i>: article by article the text in force, the proposed one, and that of the report or
 * minuta. With a third text the transitory articles are listed below: a report often changes when a decree enters into
 * force.
 */
public record ComparisonTable(LawTextSource source, List<Row> rows) {
    private static final String TRANSITORY_SUFFIX = " transitorio";

    /** One article; {@code source} is where its first cell comes from. */
    public record Row(
            String law,
            ArticleNumber number,
            boolean transitory,
            ComparisonCell inForce,
            ComparisonCell proposed,
            ComparisonCell reported,
            LawTextSource source) {
        /** Returns what the proposal changes in the text in force, if both are stored. */
        public ArticleComparison change() {
            return ArticleComparison.of(words(inForce), words(proposed));
        }

        /** Returns its number in our form: {@code 5 bis}, {@code primero transitorio}. */
        String name() {
            return transitory ? number + TRANSITORY_SUFFIX : number.toString();
        }

        /** Returns its number as laws print it: {@code 5 Bis}, {@code primero transitorio}. */
        public String printed() {
            return transitory ? number.printed() + TRANSITORY_SUFFIX : number.printed();
        }

        private static String words(ComparisonCell cell) {
            return cell instanceof ComparisonCell.ArticleText(var words) ? words : "";
        }
    }

    public ComparisonTable {
        rows = List.copyOf(rows);
    }

    /** Returns the table of a bill without a report. */
    public static ComparisonTable of(LawTextSource lawTexts, TextVersion proposed) {
        var counterparts = Counterparts.of(lawTexts, proposed);
        var rows = ArticleLeaf.of(proposed).stream()
                .filter(article -> article.part().kind() == PartKind.ARTICLE)
                .map(article -> row(counterparts, article, words(article), new ComparisonCell.NotHeld()))
                .toList();
        return new ComparisonTable(lawTexts, rows);
    }

    /** Returns the table of a bill and of the version of a committee or a chamber. */
    public static ComparisonTable of(LawTextSource lawTexts, TextVersion proposed, TextVersion reported) {
        var counterparts = Counterparts.of(lawTexts, proposed);
        var reportCounterparts = Counterparts.of(lawTexts, reported);
        var rows = new ArrayList<Row>();
        for (var match : Alignment.of(articles(proposed), articles(reported)).matches()) {
            rows.add(
                    switch (match) {
                        case Both(var one, var other) -> both(counterparts, one, reportCounterparts, other);
                        case OnlyBefore(var one) ->
                            row(counterparts, one, words(one), new ComparisonCell.NoCounterpart());
                        case OnlyAfter(var other) ->
                            row(reportCounterparts, other, new ComparisonCell.NoCounterpart(), words(other));
                    });
        }
        return new ComparisonTable(lawTexts, rows);
    }

    private static List<ArticleLeaf> articles(TextVersion version) {
        return ArticleLeaf.of(version).stream()
                .filter(article -> article.part().kind() != PartKind.CLAUSE)
                .toList();
    }

    /**
     * Returns a row of both versions. A bill's own table uses the bill's numbers; a law is searched by those of the
     * report, which corrects them.
     */
    private static Row both(Counterparts beside, ArticleLeaf one, Counterparts reportCounterparts, ArticleLeaf other) {
        boolean asReported = reportCounterparts.hasStoredLaw(other.part());
        var part = asReported ? other.part() : one.part();
        var counterparts = asReported ? reportCounterparts : beside;
        return new Row(
                other.part().law(),
                other.part().number(),
                other.part().kind() == PartKind.TRANSITORY,
                counterparts.of(part),
                words(one),
                words(other),
                counterparts.sourceFor(part));
    }

    private static Row row(
            Counterparts counterparts, ArticleLeaf article, ComparisonCell proposed, ComparisonCell reported) {
        var part = article.part();
        return new Row(
                part.law(),
                part.number(),
                part.kind() == PartKind.TRANSITORY,
                counterparts.of(part),
                proposed,
                reported,
                counterparts.sourceFor(part));
    }

    private static ComparisonCell words(ArticleLeaf article) {
        return new ComparisonCell.ArticleText(article.words());
    }
}
