package mx.vigia.analysis.intake;

import mx.vigia.analysis.bill.proceeding.MeetingKind;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.linking.chamber.AgendaItem;
import mx.vigia.analysis.linking.chamber.MeetingStatement;

/** Reads a page's statements about a meeting. */
final class MeetingReader {
    private MeetingReader() {}

    static MeetingStatement parseStatement(EventFieldReader fieldReader) {
        return new MeetingStatement(
                fieldReader.optionalText("title", 8_000),
                fieldReader.has("kind") ? fieldReader.knownWord("kind", MeetingKind.class, MeetingKind.OTHER) : null,
                fieldReader.optionalText("body", 1_000),
                ProceedingReader.chamber(fieldReader),
                fieldReader.optionalDay("heldOn"),
                fieldReader.has("time") ? fieldReader.matching("time", "([01][0-9]|2[0-3]):[0-5][0-9]", 5) : null,
                fieldReader.optionalText("place", 1_000),
                fieldReader.has("status") ? fieldReader.knownWord("status", MeetingStatus.class, null) : null,
                fieldReader.parts("items", 500, MeetingReader::parseItem),
                fieldReader.parts("documents", 100, SightingReader::document),
                fieldReader.optionalAddress("officialAddress"));
    }

    private static AgendaItem parseItem(EventFieldReader item) {
        return new AgendaItem(
                item.optionalText("number", 40),
                item.text("text", 8_000),
                item.parts("about", 50, ProceedingReader::parseMention));
    }
}
