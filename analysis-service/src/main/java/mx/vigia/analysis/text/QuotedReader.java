package mx.vigia.analysis.text;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.text.QuotedTable.Row;

/**
 * Puts the paragraphs of a two-column table back into their columns. Plain text keeps them one after another: row by row,
 * or the whole left column of an article before the right one.
 */
final class QuotedReader {
    private static final int LOOK_AHEAD = 200;
    private static final double ALIKE = 0.3;

    private final List<Block> blocks;
    private final List<Row> rows = new ArrayList<>();
    private QuotedRow row = QuotedRow.none();
    private boolean inTable;
    private boolean noCounterpart;
    private String law = "";

    QuotedReader(List<Block> blocks) {
        this.blocks = blocks;
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
        } else if (block.sort() == Block.Sort.LAW && !row.begun()) {
            law = block.words();
        } else if (block.sort() == Block.Sort.END) {
            finish();
            inTable = false;
        } else if (inTable && block.sort() != Block.Sort.PROPOSED_TITLE) {
            place(block, at);
        }
    }

    private void place(Block block, int at) {
        if (block.sort() == Block.Sort.ARTICLE) {
            article(block);
        } else if (row.begun() || block.sort() == Block.Sort.NO_COUNTERPART) {
            below(block, at);
        }
    }

    private void article(Block block) {
        if (row.awaitsProposal(block.number())) {
            row.propose(block);
        } else {
            finish();
            row = noCounterpart ? QuotedRow.added(block) : QuotedRow.inForce(block);
        }
        noCounterpart = false;
    }

    private void below(Block block, int at) {
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

    private void labelled(Block block, int at) {
        boolean right =
                noCounterpart || row.hasInForce(block.label()) || row.hasProposal() && !comesAgain(block.label(), at);
        row.add(block, right);
        noCounterpart = false;
    }

    private void plain(Block block, int at) {
        boolean left = !noCounterpart && row.isEven() && at + 1 < blocks.size() && alike(block, blocks.get(at + 1));
        row.add(block, noCounterpart || row.hasProposal() && !left);
        noCounterpart = false;
    }

    /** Whether a fraction stands a second time before the next article: its two columns are still to come. */
    private boolean comesAgain(String label, int at) {
        for (int i = at + 1; i < Math.min(blocks.size(), at + LOOK_AHEAD); i++) {
            var sort = blocks.get(i).sort();
            if (sort == Block.Sort.ARTICLE
                    || sort == Block.Sort.END
                    || blocks.get(i).opensTable()) {
                return false;
            }
            if (blocks.get(i).label().equals(label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean alike(Block one, Block next) {
        if (one.words().equals(next.words())) {
            return true;
        }
        return Shingles.of(Wordings.of(one.words())).likeness(Shingles.of(Wordings.of(next.words()))) >= ALIKE;
    }

    private void finish() {
        if (row.begun()) {
            rows.add(row.written(law));
        }
        row = QuotedRow.none();
    }
}
