package mx.vigia.analysis.text.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.text.ArticleNumber;
import mx.vigia.analysis.text.comparison.QuotedTable.Row;

/** A row of a quoted table during parsing. */
final class QuotedRow {
    private ArticleNumber number;
    private QuotedParagraph first;
    private final List<String> inForce = new ArrayList<>();
    private final List<String> proposed = new ArrayList<>();
    private final Set<String> labelsInForce = new HashSet<>();
    private final boolean isNew;
    private boolean proposesNothing;

    private QuotedRow(ArticleNumber number, boolean isNew) {
        this.number = number;
        this.isNew = isNew;
    }

    static QuotedRow none() {
        return new QuotedRow(ArticleNumber.NONE, false);
    }

    /** Returns a row that begins with its left column. */
    static QuotedRow inForce(QuotedParagraph article) {
        var row = new QuotedRow(article.number(), false);
        row.first = article;
        row.inForce.add(article.words());
        return row;
    }

    /** Returns a row whose left column says that there is no such article. */
    static QuotedRow added(QuotedParagraph article) {
        var row = new QuotedRow(article.number(), true);
        row.proposed.add(article.words());
        return row;
    }

    ArticleNumber number() {
        return number;
    }

    /** Whether the left column has these words once more than the right one. */
    boolean lacksOnRight(String words) {
        return Collections.frequency(inForce, words) > Collections.frequency(proposed, words);
    }

    boolean hasBegun() {
        return number.known();
    }

    boolean awaitsProposal(ArticleNumber other) {
        return hasBegun() && number.equals(other) && !hasProposal();
    }

    boolean awaitsAnyProposal() {
        return hasBegun() && !hasProposal();
    }

    /** Returns the first paragraph of its left column. */
    Optional<QuotedParagraph> firstParagraph() {
        return Optional.ofNullable(first);
    }

    boolean hasProposal() {
        return !proposed.isEmpty() || proposesNothing;
    }

    boolean hasInForce(String label) {
        return labelsInForce.contains(label);
    }

    /** Whether both columns have as many paragraphs. */
    boolean hasEqualColumns() {
        return inForce.size() == proposed.size();
    }

    void propose(QuotedParagraph block) {
        proposed.add(block.words());
    }

    /** Sets the new number that the proposal gives the article, which identifies it from here on. */
    void proposeAs(QuotedParagraph article) {
        number = article.number();
        propose(article);
    }

    void proposeNothing() {
        proposesNothing = true;
    }

    void add(QuotedParagraph block, boolean right) {
        if (right) {
            proposed.add(block.words());
        } else {
            inForce.add(block.words());
            labelsInForce.add(block.label());
        }
    }

    Row written(String law) {
        return new Row(law, number, isNew ? new ComparisonCell.NoCounterpart() : cell(inForce), cell(proposed));
    }

    private static ComparisonCell cell(List<String> paragraphs) {
        return paragraphs.isEmpty()
                ? new ComparisonCell.NoCounterpart()
                : new ComparisonCell.ArticleText(String.join("\n", paragraphs).strip());
    }
}
