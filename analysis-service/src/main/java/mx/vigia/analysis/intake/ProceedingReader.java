package mx.vigia.analysis.intake;

import java.util.Set;
import java.util.function.Function;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.PageKind;
import mx.vigia.analysis.bill.proceeding.Mention;
import mx.vigia.analysis.bill.proceeding.ProceedingSighted;
import mx.vigia.analysis.bill.proceeding.Subject;
import mx.vigia.platform.kafka.InvalidRecordException;
import mx.vigia.platform.text.Json;

/** Reads the events about votes, meetings and debates as strictly as their schemas do, and leaves alone what it does not know. */
final class ProceedingReader {
    private final Subject subject;
    private final Function<Part, Object> words;

    /** Reads events about this subject, of whose words the function makes a record. */
    ProceedingReader(Subject subject, Function<Part, Object> words) {
        this.subject = subject;
        this.words = words;
    }

    ProceedingSighted read(byte[] event) {
        Part whole = new Part("sighting", EventJson.tree(event));
        String site = whole.matching("site", "[a-z]{2}(\\.[a-z0-9-]+)+", 80);
        PageKind pageKind = whole.knownWord("pageKind", PageKind.class, PageKind.OTHER);
        if (!whole.has("speaksFor")) {
            throw new InvalidRecordException("expected sighting.speaksFor but found nothing");
        }
        whole.texts("aliases", 20, 300);
        return new ProceedingSighted(
                subject,
                site,
                whole.matching("sourceKey", "(?s)" + subject.word() + "/.*", 300),
                whole.count("revision"),
                Set.copyOf(whole.texts("speaksFor", 100, 40)),
                whole.flag("silent"),
                Json.write(words.apply(whole.part("said"))),
                SightingReader.provenance(site, pageKind, whole.part("provenance")));
    }

    static Chamber chamber(Part said) {
        return said.has("chamber") ? said.knownWord("chamber", Chamber.class, null) : null;
    }

    static Mention mention(Part mention) {
        return new Mention(
                mention.textIfAny("key", 300),
                mention.addressIfAny("address"),
                mention.textIfAny("reference", 500),
                mention.textIfAny("title", 8_000));
    }
}
