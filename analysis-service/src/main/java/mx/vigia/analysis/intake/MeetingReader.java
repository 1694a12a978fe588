package mx.vigia.analysis.intake;

import mx.vigia.analysis.bill.proceeding.MeetingKind;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.linking.chamber.AgendaItem;
import mx.vigia.analysis.linking.chamber.MeetingStatement;

/** Reads a page's statements about a meeting. */
final class MeetingReader {
    private MeetingReader() {}

    static MeetingStatement parseStatement(EventFieldReader said) {
        return new MeetingStatement(
                said.optionalText("title", 8_000),
                said.has("kind") ? said.knownWord("kind", MeetingKind.class, MeetingKind.OTHER) : null,
                said.optionalText("body", 1_000),
                ProceedingReader.chamber(said),
                said.optionalDay("heldOn"),
                said.has("time") ? said.matching("time", "([01][0-9]|2[0-3]):[0-5][0-9]", 5) : null,
                said.optionalText("place", 1_000),
                said.has("status") ? said.knownWord("status", MeetingStatus.class, null) : null,
                said.parts("items", 500, MeetingReader::parseItem),
                said.parts("documents", 100, SightingReader::document),
                said.optionalAddress("officialAddress"));
    }

    private static AgendaItem parseItem(EventFieldReader item) {
        return new AgendaItem(
                item.optionalText("number", 40),
                item.text("text", 8_000),
                item.parts("about", 50, ProceedingReader::parseMention));
    }
}
