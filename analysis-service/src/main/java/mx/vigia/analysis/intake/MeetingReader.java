package mx.vigia.analysis.intake;

import mx.vigia.analysis.bill.proceeding.MeetingKind;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.linking.chamber.AgendaItem;
import mx.vigia.analysis.linking.chamber.MeetingStatement;

/** Reads what a page says of a meeting. */
final class MeetingReader {
    private MeetingReader() {}

    static MeetingStatement said(EventFieldReader said) {
        return new MeetingStatement(
                said.textIfAny("title", 8_000),
                said.has("kind") ? said.knownWord("kind", MeetingKind.class, MeetingKind.OTHER) : null,
                said.textIfAny("body", 1_000),
                ProceedingReader.chamber(said),
                said.dayIfAny("heldOn"),
                said.has("time") ? said.matching("time", "([01][0-9]|2[0-3]):[0-5][0-9]", 5) : null,
                said.textIfAny("place", 1_000),
                said.has("status") ? said.knownWord("status", MeetingStatus.class, null) : null,
                said.parts("items", 500, MeetingReader::item),
                said.parts("documents", 100, SightingReader::document),
                said.addressIfAny("officialAddress"));
    }

    private static AgendaItem item(EventFieldReader item) {
        return new AgendaItem(
                item.textIfAny("number", 40),
                item.text("text", 8_000),
                item.parts("about", 50, ProceedingReader::mention));
    }
}
