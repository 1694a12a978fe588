package mx.vigia.analysis.text;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.text.Match.Both;
import mx.vigia.analysis.text.Match.OnlyAfter;
import mx.vigia.analysis.text.Match.OnlyBefore;

/** The <i>cuadro comparativo</i>: article by article the text in force, the proposed one, and that of the report or minuta. */
public record ComparisonTable(InForce source, List<Row> rows) {
    /** One article; {@code source} says where its first cell comes from. */
    public record Row(String law, ArticleNumber number, Cell inForce, Cell proposed, Cell reported, InForce source) {
        /** What the proposal changes in the text in force, where both are at hand. */
        public Comparison change() {
            return Comparison.of(words(inForce), words(proposed));
        }

        private static String words(Cell cell) {
            return cell instanceof Cell.Words(var words) ? words : "";
        }
    }

    public ComparisonTable {
        rows = List.copyOf(rows);
    }

    /** The table of a bill that nobody has reported yet. */
    public static ComparisonTable of(InForce inForce, TextVersion proposed) {
        var rows = Leaf.of(proposed).stream()
                .filter(ComparisonTable::isArticle)
                .map(leaf -> row(inForce, leaf, words(leaf), new Cell.NotHeld()))
                .toList();
        return new ComparisonTable(inForce, rows);
    }

    /** The table of a bill and of what a committee or a chamber made of it. */
    public static ComparisonTable of(InForce inForce, TextVersion proposed, TextVersion reported) {
        var rows = new ArrayList<Row>();
        for (var match : Alignment.of(articles(proposed), articles(reported)).matches()) {
            rows.add(
                    switch (match) {
                        case Both(var one, var other) -> renumbered(inForce, one, other);
                        case OnlyBefore(var one) -> row(inForce, one, words(one), new Cell.NoCounterpart());
                        case OnlyAfter(var other) -> row(inForce, other, new Cell.NoCounterpart(), words(other));
                    });
        }
        return new ComparisonTable(inForce, rows);
    }

    private static List<Leaf> articles(TextVersion version) {
        return Leaf.of(version).stream().filter(ComparisonTable::isArticle).toList();
    }

    private static boolean isArticle(Leaf leaf) {
        return leaf.part().kind() == PartKind.ARTICLE;
    }

    /** What a report renumbers may stand in the text in force under the number that the bill gave it. */
    private static Row renumbered(InForce inForce, Leaf one, Leaf other) {
        boolean held = !(inForce.of(other.part()) instanceof Cell.NotHeld);
        var asked = held ? other.part() : one.part();
        return new Row(
                other.part().law(),
                other.part().number(),
                inForce.of(asked),
                words(one),
                words(other),
                inForce.sourceFor(asked));
    }

    private static Row row(InForce inForce, Leaf article, Cell proposed, Cell reported) {
        var part = article.part();
        return new Row(part.law(), part.number(), inForce.of(part), proposed, reported, inForce.sourceFor(part));
    }

    private static Cell words(Leaf leaf) {
        return new Cell.Words(leaf.words());
    }
}
