package mx.vigia.analysis.intake;

import java.util.Set;
import java.util.function.Function;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.proceeding.BillMention;
import mx.vigia.analysis.bill.proceeding.ProceedingKind;
import mx.vigia.analysis.bill.proceeding.ProceedingSightingEvent;
import mx.vigia.platform.kafka.InvalidRecordException;
import mx.vigia.platform.text.Json;

/** Parses the events about votes, meetings and debates as strictly as their schemas; unknown fields are ignored. */
final class ProceedingReader {
    private final ProceedingKind subject;
    private final Function<EventFieldReader, Object> words;

    /** Creates a reader of events about this subject, whose fields the function maps to a record. */
    ProceedingReader(ProceedingKind subject, Function<EventFieldReader, Object> words) {
        this.subject = subject;
        this.words = words;
    }

    ProceedingSightingEvent read(byte[] event) {
        EventFieldReader whole = new EventFieldReader("sighting", EventJson.parseTree(event));
        String site = whole.matching("site", "[a-z]{2}(\\.[a-z0-9-]+)+", 80);
        BillPageKind pageKind = whole.knownWord("pageKind", BillPageKind.class).orElse(BillPageKind.OTHER);
        if (!whole.has("speaksFor")) {
            throw new InvalidRecordException("expected sighting.speaksFor but found nothing");
        }
        whole.texts("aliases", 20, 300);
        return new ProceedingSightingEvent(
                subject,
                site,
                whole.matching("sourceKey", "(?s)" + subject.word() + "/.*", 300),
                whole.count("revision"),
                Set.copyOf(whole.texts("speaksFor", 100, 40)),
                whole.flag("silent"),
                Json.write(words.apply(whole.part("said"))),
                SightingReader.provenance(site, pageKind, whole.part("provenance")));
    }

    static Chamber chamber(EventFieldReader fieldReader) {
        return fieldReader.optionalKnownWord("chamber", Chamber.class);
    }

    static BillMention parseMention(EventFieldReader mention) {
        return new BillMention(
                mention.optionalText("key", 300),
                mention.optionalWebAddress("address"),
                mention.optionalText("reference", 500),
                mention.optionalText("title", 8_000));
    }
}
