package mx.vigia.analysis.intake;

import mx.vigia.analysis.linking.chamber.DebateStatement;
import mx.vigia.analysis.linking.chamber.DebateTurn;

/** Reads a page's statements about a debate. */
final class DebateReader {
    private static final int MAX_TURNS = 10_000;

    private DebateReader() {}

    static DebateStatement parseStatement(EventFieldReader fieldReader) {
        return new DebateStatement(
                fieldReader.optionalText("title", 8_000),
                ProceedingReader.chamber(fieldReader),
                fieldReader.optionalDay("heldOn"),
                fieldReader.parts("turns", MAX_TURNS, DebateReader::turn),
                fieldReader.ifStated("cut", fieldReader::flag),
                fieldReader.optionalWebAddress("officialAddress"));
    }

    private static DebateTurn turn(EventFieldReader fieldReader) {
        return new DebateTurn(
                fieldReader.number("order", Integer.MAX_VALUE),
                fieldReader.text("speaker", 300),
                fieldReader.optionalText("group", 200),
                fieldReader.optionalText("role", 300),
                fieldReader.optionalText("matter", 8_000),
                fieldReader.content("text"));
    }
}
