package mx.vigia.analysis.text.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mx.vigia.analysis.text.comparison.QuotedTable.Row;

/**
 * Puts the paragraphs of a two-column table back into their columns. Plain text keeps them one after another: row by row,
 * or the whole left column of an article before the right one.
 */
final class QuotedReader {
    private static final int LOOK_AHEAD = 200;
    private static final double ALIKE = 0.3;

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
        finish();
        return rows;
    }

    private void read(int at) {
        var block = blocks.get(at);
        if (block.opensTable()) {
            finish();
            inTable = true;
        } else if (block.sort() == QuotedParagraph.Sort.LAW && (!row.begun() || opensTable(at + 1))) {
            finish();
            law = block.words();
        } else if (block.sort() == QuotedParagraph.Sort.END) {
            finish();
            inTable = false;
        } else if (inTable && block.sort() != QuotedParagraph.Sort.PROPOSED_TITLE) {
            place(block, at);
        }
    }

    private boolean opensTable(int at) {
        return at < blocks.size() && blocks.get(at).opensTable();
    }

    private void place(QuotedParagraph block, int at) {
        if (block.sort() == QuotedParagraph.Sort.ARTICLE) {
            article(block);
        } else if (row.begun() || block.sort() == QuotedParagraph.Sort.NO_COUNTERPART) {
            below(block, at);
        }
    }

    private void article(QuotedParagraph block) {
        if (row.awaitsProposal(block.number())) {
            row.propose(block);
        } else if (!noCounterpart && isPushedOn(block)) {
            row.proposeAs(block);
        } else {
            finish();
            row = noCounterpart ? QuotedRow.added(block) : QuotedRow.inForce(block);
        }
        noCounterpart = false;
    }

    /** Whether this is the right column of the article on the left, with the number that a new one before it leaves it. */
    private boolean isPushedOn(QuotedParagraph block) {
        return row.awaitsAnyProposal()
                && row.beginning().isPresent()
                && alike(row.beginning().get(), block)
                && decree.has(block);
    }

    private void below(QuotedParagraph block, int at) {
        switch (block.sort()) {
            case NO_COUNTERPART -> noCounterpart();
            case REPEALED -> row.propose(block);
            case LABELLED -> labelled(block, at);
            case ARTICLE, IN_FORCE_TITLE, PROPOSED_TITLE, BOTH_TITLES, LAW, END, PLAIN -> plain(block, at);
        }
    }

    private void noCounterpart() {
        if (row.begun() && !row.hasProposal()) {
            row.proposeNothing();
        } else {
            noCounterpart = true;
        }
    }

    private void labelled(QuotedParagraph block, int at) {
        boolean right = decree.has(row.number())
                ? isProposed(block, at)
                : row.hasInForce(block.label()) || row.hasProposal() && !comesAgain(QuotedParagraph::label, at);
        row.add(block, noCounterpart || right);
        noCounterpart = false;
    }

    /** What the decree does not say is the text in force; what both say stands first on the left. */
    private boolean isProposed(QuotedParagraph block, int at) {
        return row.hasProposal()
                && decree.says(row.number(), block.words())
                && (row.isOwing(block.words()) || !comesAgain(QuotedParagraph::words, at));
    }

    private void plain(QuotedParagraph block, int at) {
        boolean left = !noCounterpart && row.isEven() && at + 1 < blocks.size() && alike(block, blocks.get(at + 1));
        row.add(block, noCounterpart || row.hasProposal() && !left);
        noCounterpart = false;
    }

    /** Whether a paragraph stands a second time before the next article: its two columns are still to come. */
    private boolean comesAgain(Function<QuotedParagraph, String> same, int at) {
        String sought = same.apply(blocks.get(at));
        for (int i = at + 1; i < Math.min(blocks.size(), at + LOOK_AHEAD); i++) {
            var block = blocks.get(i);
            if (block.sort() == QuotedParagraph.Sort.ARTICLE
                    || block.sort() == QuotedParagraph.Sort.END
                    || block.opensTable()) {
                return false;
            }
            if (same.apply(block).equals(sought)) {
                return true;
            }
        }
        return false;
    }

    private static boolean alike(QuotedParagraph one, QuotedParagraph next) {
        if (one.words().equals(next.words())) {
            return true;
        }
        return Shingles.of(ComparedTerms.of(one.words())).likeness(Shingles.of(ComparedTerms.of(next.words())))
                >= ALIKE;
    }

    private void finish() {
        if (row.begun()) {
            rows.add(row.written(law));
        }
        row = QuotedRow.none();
    }
}
