package mx.vigia.analysis.intake;

import mx.vigia.analysis.bill.proceeding.Ballot;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.bill.proceeding.VotePosition;
import mx.vigia.analysis.bill.proceeding.VoteResult;
import mx.vigia.analysis.linking.chamber.VoteStatement;

/** Reads what a page says of a vote. */
final class VoteReader {
    private static final int MOST_VOTERS = 1_000_000;

    private VoteReader() {}

    static VoteStatement said(EventFieldReader said) {
        return new VoteStatement(
                said.textIfAny("title", 8_000),
                said.textIfAny("question", 4_000),
                ProceedingReader.chamber(said),
                said.dayIfAny("heldOn"),
                said.has("outcome") ? said.knownWord("outcome", VoteResult.class, VoteResult.OTHER) : null,
                said.parts("totals", 60, VoteReader::tally),
                said.parts("ballots", 2_000, VoteReader::ballot),
                said.parts("about", 50, ProceedingReader::mention),
                said.addressIfAny("officialAddress"));
    }

    private static PrintedTally tally(EventFieldReader row) {
        return new PrintedTally(
                row.textIfAny("group", 200),
                row.number("favour", MOST_VOTERS),
                row.number("against", MOST_VOTERS),
                row.number("abstention", MOST_VOTERS),
                row.number("present", MOST_VOTERS),
                row.number("absent", MOST_VOTERS),
                row.number("total", MOST_VOTERS));
    }

    private static Ballot ballot(EventFieldReader ballot) {
        return new Ballot(
                ballot.text("voter", 300),
                ballot.textIfAny("key", 80),
                ballot.textIfAny("group", 200),
                ballot.knownWord("position", VotePosition.class, VotePosition.OTHER));
    }
}
