package mx.vigia.analysis.text.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mx.vigia.analysis.text.comparison.QuotedTable.Row;
import mx.vigia.analysis.text.similarity.ComparedTerms;
import mx.vigia.analysis.text.similarity.Shingles;

/**
 * Puts the paragraphs of a two-column table back into their columns. Plain text has them one after another: row by row,
 * or the whole left column of an article before the right one.
 */
final class QuotedReader {
    private static final int MAX_LOOK_AHEAD = 200;
    private static final double MIN_SIMILARITY = 0.3;

    private final List<QuotedParagraph> blocks;
    private final ProposedText decree;
    private final List<Row> rows = new ArrayList<>();
    private QuotedRow row = QuotedRow.none();
    private boolean inTable;
    private boolean noCounterpart;
    private String law = "";

    QuotedReader(List<QuotedParagraph> blocks, ProposedText decree) {
        this.blocks = blocks;
        this.decree = decree;
    }

    List<Row> rows() {
        for (int i = 0; i < blocks.size(); i++) {
            read(i);
        }
        finishRow();
        return rows;
    }

    private void read(int at) {
        var block = blocks.get(at);
        if (block.opensTable()) {
            finishRow();
            inTable = true;
        } else if (block.sort() == QuotedParagraph.ParagraphKind.LAW && (!row.hasBegun() || isTableStart(at + 1))) {
            finishRow();
            law = block.words();
        } else if (block.sort() == QuotedParagraph.ParagraphKind.END) {
            finishRow();
            inTable = false;
        } else if (inTable && block.sort() != QuotedParagraph.ParagraphKind.PROPOSED_TITLE) {
            place(block, at);
        }
    }

    private boolean isTableStart(int at) {
        return at < blocks.size() && blocks.get(at).opensTable();
    }

    private void place(QuotedParagraph block, int at) {
        if (block.sort() == QuotedParagraph.ParagraphKind.ARTICLE) {
            article(block);
        } else if (row.hasBegun() || block.sort() == QuotedParagraph.ParagraphKind.NO_COUNTERPART) {
            readBelow(block, at);
        }
    }

    private void article(QuotedParagraph block) {
        if (row.awaitsProposal(block.number())) {
            row.propose(block);
        } else if (!noCounterpart && isRenumbered(block)) {
            row.proposeAs(block);
        } else {
            finishRow();
            row = noCounterpart ? QuotedRow.added(block) : QuotedRow.inForce(block);
        }
        noCounterpart = false;
    }

    /**
     * Whether this is the right column of the article on the left, with the number shifted by a new article before it.
     */
    private boolean isRenumbered(QuotedParagraph block) {
        return row.awaitsAnyProposal()
                && row.firstParagraph().isPresent()
                && areSimilar(row.firstParagraph().get(), block)
                && decree.hasArticle(block);
    }

    private void readBelow(QuotedParagraph block, int at) {
        switch (block.sort()) {
            case NO_COUNTERPART -> readNoCounterpart();
            case REPEALED -> row.propose(block);
            case LABELLED -> readLabelled(block, at);
            case ARTICLE, IN_FORCE_TITLE, PROPOSED_TITLE, BOTH_TITLES, LAW, END, PLAIN -> readPlain(block, at);
        }
    }

    private void readNoCounterpart() {
        if (row.hasBegun() && !row.hasProposal()) {
            row.proposeNothing();
        } else {
            noCounterpart = true;
        }
    }

    private void readLabelled(QuotedParagraph block, int at) {
        boolean right = decree.hasArticle(row.number())
                ? isProposal(block, at)
                : row.hasInForce(block.label()) || row.hasProposal() && !isRepeated(QuotedParagraph::label, at);
        row.add(block, noCounterpart || right);
        noCounterpart = false;
    }

    /**
     * Whether this is proposed text. Words that are not in the decree are the text in force; words in both come first
     * on the left.
     */
    private boolean isProposal(QuotedParagraph block, int at) {
        return row.hasProposal()
                && decree.hasParagraph(row.number(), block.words())
                && (row.lacksOnRight(block.words()) || !isRepeated(QuotedParagraph::words, at));
    }

    private void readPlain(QuotedParagraph block, int at) {
        boolean left = !noCounterpart
                && row.hasEqualColumns()
                && at + 1 < blocks.size()
                && areSimilar(block, blocks.get(at + 1));
        row.add(block, noCounterpart || row.hasProposal() && !left);
        noCounterpart = false;
    }

    /** Whether a paragraph occurs again before the next article: then its two columns are still to come. */
    private boolean isRepeated(Function<QuotedParagraph, String> same, int at) {
        String sought = same.apply(blocks.get(at));
        for (int i = at + 1; i < Math.min(blocks.size(), at + MAX_LOOK_AHEAD); i++) {
            var block = blocks.get(i);
            if (block.sort() == QuotedParagraph.ParagraphKind.ARTICLE
                    || block.sort() == QuotedParagraph.ParagraphKind.END
                    || block.opensTable()) {
                return false;
            }
            if (same.apply(block).equals(sought)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areSimilar(QuotedParagraph one, QuotedParagraph next) {
        if (one.words().equals(next.words())) {
            return true;
        }
        return Shingles.of(ComparedTerms.of(one.words())).similarity(Shingles.of(ComparedTerms.of(next.words())))
                >= MIN_SIMILARITY;
    }

    private void finishRow() {
        if (row.hasBegun()) {
            rows.add(row.written(law));
        }
        row = QuotedRow.none();
    }
}
