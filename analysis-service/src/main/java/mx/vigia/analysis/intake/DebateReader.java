package mx.vigia.analysis.intake;

import mx.vigia.analysis.linking.chamber.DebateStatement;
import mx.vigia.analysis.linking.chamber.DebateTurn;

/** Reads a page's statements about a debate. */
final class DebateReader {
    private static final int MAX_TURNS = 10_000;

    private DebateReader() {}

    static DebateStatement parseStatement(EventFieldReader said) {
        return new DebateStatement(
                said.optionalText("title", 8_000),
                ProceedingReader.chamber(said),
                said.optionalDay("heldOn"),
                said.parts("turns", MAX_TURNS, DebateReader::turn),
                said.has("cut") ? said.flag("cut") : null,
                said.optionalAddress("officialAddress"));
    }

    private static DebateTurn turn(EventFieldReader turn) {
        return new DebateTurn(
                turn.number("order", Integer.MAX_VALUE),
                turn.text("speaker", 300),
                turn.optionalText("group", 200),
                turn.optionalText("role", 300),
                turn.optionalText("matter", 8_000),
                turn.content("text"));
    }
}
