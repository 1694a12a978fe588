package mx.vigia.analysis.intake;

import mx.vigia.analysis.bill.proceeding.Ballot;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.bill.proceeding.VotePosition;
import mx.vigia.analysis.bill.proceeding.VoteResult;
import mx.vigia.analysis.bill.proceeding.VoteSubject;
import mx.vigia.analysis.linking.chamber.VoteStatement;

/** Reads a page's statements about a vote. */
final class VoteReader {
    private static final int MAX_VOTERS = 1_000_000;

    private VoteReader() {}

    static VoteStatement parseStatement(EventFieldReader fieldReader) {
        return new VoteStatement(
                new VoteSubject(
                        fieldReader.optionalText("title", 8_000),
                        fieldReader.optionalText("question", 4_000),
                        ProceedingReader.chamber(fieldReader),
                        fieldReader.optionalDay("heldOn")),
                fieldReader.ifStated(
                        "outcome",
                        field -> fieldReader.knownWord(field, VoteResult.class).orElse(VoteResult.OTHER)),
                fieldReader.parts("totals", 60, VoteReader::parseTally),
                fieldReader.parts("ballots", 2_000, VoteReader::parseBallot),
                fieldReader.parts("about", 50, ProceedingReader::parseMention),
                fieldReader.optionalWebAddress("officialAddress"));
    }

    private static PrintedTally parseTally(EventFieldReader row) {
        return new PrintedTally(
                row.optionalText("group", 200),
                row.number("favour", MAX_VOTERS),
                row.number("against", MAX_VOTERS),
                row.number("abstention", MAX_VOTERS),
                row.number("present", MAX_VOTERS),
                row.number("absent", MAX_VOTERS),
                row.number("total", MAX_VOTERS));
    }

    private static Ballot parseBallot(EventFieldReader ballot) {
        return new Ballot(
                ballot.text("voter", 300),
                ballot.optionalText("key", 80),
                ballot.optionalText("group", 200),
                ballot.knownWord("position", VotePosition.class).orElse(VotePosition.OTHER));
    }
}
