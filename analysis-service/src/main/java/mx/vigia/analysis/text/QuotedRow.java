package mx.vigia.analysis.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.text.QuotedTable.Row;

/** A row of a quoted table while it is put together. */
final class QuotedRow {
    private final ArticleNumber number;
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

    /** A row that begins with its left column. */
    static QuotedRow inForce(Block article) {
        var row = new QuotedRow(article.number(), false);
        row.inForce.add(article.words());
        return row;
    }

    /** A row whose left column says that there is no such article. */
    static QuotedRow added(Block article) {
        var row = new QuotedRow(article.number(), true);
        row.proposed.add(article.words());
        return row;
    }

    boolean begun() {
        return number.known();
    }

    boolean awaitsProposal(ArticleNumber other) {
        return begun() && number.equals(other) && !hasProposal();
    }

    boolean hasProposal() {
        return !proposed.isEmpty() || proposesNothing;
    }

    boolean hasInForce(String label) {
        return labelsInForce.contains(label);
    }

    /** Whether both columns have as many paragraphs. */
    boolean isEven() {
        return inForce.size() == proposed.size();
    }

    void propose(Block block) {
        proposed.add(block.words());
    }

    void proposeNothing() {
        proposesNothing = true;
    }

    void add(Block block, boolean right) {
        if (right) {
            proposed.add(block.words());
        } else {
            inForce.add(block.words());
            labelsInForce.add(block.label());
        }
    }

    Row written(String law) {
        return new Row(law, number, isNew ? new Cell.NoCounterpart() : cell(inForce), cell(proposed));
    }

    private static Cell cell(List<String> paragraphs) {
        return paragraphs.isEmpty()
                ? new Cell.NoCounterpart()
                : new Cell.Words(String.join("\n", paragraphs).strip());
    }
}
