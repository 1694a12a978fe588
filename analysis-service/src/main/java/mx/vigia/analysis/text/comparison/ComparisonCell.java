package mx.vigia.analysis.text.comparison;

/** The content of a column of a comparison table for one article. */
public sealed interface ComparisonCell {
    /** The words of the article. */
    record ArticleText(String words) implements ComparisonCell {}

    /** No such article (<i>sin correlativo</i>). */
    record NoCounterpart() implements ComparisonCell {}

    /** No text is stored that could tell. */
    record NotHeld() implements ComparisonCell {}
}
