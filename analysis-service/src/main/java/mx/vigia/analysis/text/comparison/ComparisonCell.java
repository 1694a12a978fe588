package mx.vigia.analysis.text.comparison;

/** What a column of a comparison table has for one article. */
public sealed interface ComparisonCell {
    /** The words of the article. */
    record ArticleText(String words) implements ComparisonCell {}

    /** There is no such article (<i>sin correlativo</i>). */
    record NoCounterpart() implements ComparisonCell {}

    /** We hold no text from which to say. */
    record NotHeld() implements ComparisonCell {}
}
