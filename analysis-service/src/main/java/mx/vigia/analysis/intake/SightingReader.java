package mx.vigia.analysis.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillSighted;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.PageKind;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Purpose;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Role;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.platform.kafka.InvalidRecordException;

/** Reads an event of {@code bills.sighted.v1} as strictly as its schema does, and leaves alone what it does not know: words of a newer scraper too. */
public final class SightingReader {
    public static final int LONGEST_TITLE = 8_000;
    public static final int MOST_STEPS = 200;
    public static final int LONGEST_PHRASE = 4_000;

    private static final int LONGEST_TEXT = 8 * 1024 * 1024;

    private SightingReader() {}

    static BillSighted read(byte[] event) {
        Part whole = new Part("sighting", EventJson.tree(event));
        BillId bill = new BillId(whole.matching("site", "[a-z]{2}(\\.[a-z0-9-]+)+", 80), whole.text("sourceKey", 300));
        PageKind pageKind = whole.knownWord("pageKind", PageKind.class, PageKind.OTHER);
        return new BillSighted(
                bill,
                whole.texts("aliases", 20, 300),
                whole.count("revision"),
                pageKind,
                fields(whole),
                whole.flag("silent"),
                said(whole.part("said")),
                provenance(bill.site(), pageKind, whole.part("provenance")));
    }

    private static Set<Field> fields(Part whole) {
        if (!whole.has("speaksFor")) {
            throw new InvalidRecordException("expected sighting.speaksFor but found nothing");
        }
        return Set.copyOf(whole.knownWords("speaksFor", 40, Field.class));
    }

    public static Said said(Part said) {
        return new Said(
                said.textIfAny("title", LONGEST_TITLE),
                said.has("kind") ? said.knownWord("kind", Kind.class, Kind.OTHER) : null,
                said.textIfAny("officialTerm", 200),
                said.has("legislature") ? (int) said.count("legislature") : null,
                said.textIfAny("number", 80),
                said.parts("proponents", 600, SightingReader::proponent),
                said.dayIfAny("presentedOn"),
                referrals(said),
                said.parts("steps", MOST_STEPS, SightingReader::step),
                said.part("citation", SightingReader::citation),
                said.addressIfAny("officialAddress"),
                said.parts("documents", 100, SightingReader::document),
                said.part("text", SightingReader::text),
                said.textIfAny("summary", 40_000),
                said.texts("subjects", 200, 300),
                said.has("language") ? said.matching("language", "[a-z]{2}(-[A-Z]{2})?", 5) : null,
                said.part("consultation", SightingReader::consultation));
    }

    private static Proponent proponent(Part proponent) {
        return new Proponent(
                proponent.text("name", 1_000),
                proponent.textIfAny("group", 200),
                proponent.has("role") ? proponent.knownWord("role", Role.class, Role.OTHER) : null);
    }

    /** Those whose purpose we know the word of. */
    private static List<Referral> referrals(Part whole) {
        return whole.parts("committees", 60, SightingReader::referral).stream()
                .filter(referral -> referral.purpose() != null)
                .toList();
    }

    private static Referral referral(Part referral) {
        return new Referral(referral.text("name", 500), referral.knownWord("purpose", Purpose.class, null));
    }

    public static Step step(Part step) {
        return new Step(
                step.knownWord("kind", StepKind.class, StepKind.OTHER),
                step.has("chamber") ? step.knownWord("chamber", Chamber.class, null) : null,
                step.text("phrase", LONGEST_PHRASE),
                step.dayIfAny("date"),
                referrals(step),
                step.parts("documents", 20, SightingReader::document));
    }

    private static Citation citation(Part citation) {
        return new Citation(citation.text("text", 500), citation.textIfAny("number", 80), citation.dayIfAny("date"));
    }

    private static Consultation consultation(Part window) {
        return new Consultation(
                window.dayIfAny("opensOn"), window.dayIfAny("closesOn"), window.addressIfAny("address"));
    }

    static DocumentLink document(Part document) {
        return new DocumentLink(document.text("label", 300), document.address("address"));
    }

    private static BillText text(Part text) {
        String content = text.content("content");
        int size = content.getBytes(StandardCharsets.UTF_8).length;
        if (size > LONGEST_TEXT) {
            throw new InvalidRecordException("expected at most " + LONGEST_TEXT + " bytes of text but found " + size);
        }
        return content.isBlank() ? BillText.unknown() : BillText.of(content, text.flag("cut"));
    }

    static Provenance provenance(String site, PageKind pageKind, Part provenance) {
        return new Provenance(
                site,
                pageKind,
                provenance.address("address"),
                provenance.instant("fetchedAt"),
                provenance.matching("sha256", "[0-9a-f]{64}", 64),
                provenance.dayIfAny("publishedOn"));
    }
}
