package mx.vigia.analysis.intake;

import mx.vigia.analysis.bill.proceeding.MeetingKind;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.linking.chamber.AgendaItem;
import mx.vigia.analysis.linking.chamber.MeetingAgenda;
import mx.vigia.analysis.linking.chamber.MeetingOccasion;
import mx.vigia.analysis.linking.chamber.MeetingStatement;

/** Reads a page's statements about a meeting. */
final class MeetingReader {
    private MeetingReader() {}

    static MeetingStatement parseStatement(EventFieldReader fieldReader) {
        return new MeetingStatement(
                fieldReader.optionalText("title", 8_000),
                fieldReader.ifStated(
                        "kind",
                        field -> fieldReader.knownWord(field, MeetingKind.class).orElse(MeetingKind.OTHER)),
                new MeetingOccasion(
                        fieldReader.optionalText("body", 1_000),
                        ProceedingReader.chamber(fieldReader),
                        fieldReader.optionalDay("heldOn"),
                        null,
                        hour(fieldReader, "time"),
                        hour(fieldReader, "endTime"),
                        fieldReader.optionalText("place", 1_000)),
                fieldReader.optionalKnownWord("status", MeetingStatus.class),
                new MeetingAgenda(
                        fieldReader.parts("items", 500, MeetingReader::parseItem),
                        fieldReader.parts("documents", 100, SightingReader::document)),
                fieldReader.optionalWebAddress("officialAddress"));
    }

    private static String hour(EventFieldReader fieldReader, String name) {
        return fieldReader.ifStated(name, field -> fieldReader.matching(field, "([01][0-9]|2[0-3]):[0-5][0-9]", 5));
    }

    private static AgendaItem parseItem(EventFieldReader item) {
        return new AgendaItem(
                item.optionalText("number", 40),
                item.text("text", 8_000),
                item.parts("about", 50, ProceedingReader::parseMention));
    }
}
