package mx.vigia.analysis.intake;

import mx.vigia.analysis.linking.chamber.DebateStatement;
import mx.vigia.analysis.linking.chamber.DebateTurn;

/** Reads what a page says of a debate. */
final class DebateReader {
    private static final int MOST_TURNS = 10_000;

    private DebateReader() {}

    static DebateStatement said(EventFieldReader said) {
        return new DebateStatement(
                said.textIfAny("title", 8_000),
                ProceedingReader.chamber(said),
                said.dayIfAny("heldOn"),
                said.parts("turns", MOST_TURNS, DebateReader::turn),
                said.has("cut") ? said.flag("cut") : null,
                said.addressIfAny("officialAddress"));
    }

    private static DebateTurn turn(EventFieldReader turn) {
        return new DebateTurn(
                turn.number("order", Integer.MAX_VALUE),
                turn.text("speaker", 300),
                turn.textIfAny("group", 200),
                turn.textIfAny("role", 300),
                turn.textIfAny("matter", 8_000),
                turn.content("text"));
    }
}
