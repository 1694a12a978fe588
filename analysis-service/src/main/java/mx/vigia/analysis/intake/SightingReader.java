package mx.vigia.analysis.intake;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillSighted;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Citation;
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

/** Reads an event of {@code bills.sighted.v1} as strictly as its schema does, and leaves alone what it does not know. */
final class SightingReader {
    private static final int LONGEST_TEXT = 8 * 1024 * 1024;

    private SightingReader() {}

    static BillSighted read(byte[] event) {
        Part whole = new Part("sighting", EventJson.tree(event));
        BillId bill = new BillId(whole.matching("site", "[a-z]{2}(\\.[a-z0-9-]+)+", 80), whole.text("sourceKey", 300));
        PageKind pageKind = whole.word("pageKind", PageKind.class);
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
            throw new Unacceptable("expected sighting.speaksFor but found nothing");
        }
        try {
            return Set.copyOf(
                    whole.texts("speaksFor", 20, 40).stream().map(Field::of).toList());
        } catch (IllegalArgumentException unknown) {
            throw new Unacceptable("sighting.speaksFor: " + unknown.getMessage(), unknown);
        }
    }

    private static Said said(Part said) {
        return new Said(
                said.textIfAny("title", 8_000),
                said.wordIfAny("kind", Kind.class),
                said.textIfAny("officialTerm", 200),
                said.has("legislature") ? (int) said.count("legislature") : null,
                said.textIfAny("number", 80),
                said.parts("proponents", 600, SightingReader::proponent),
                said.dayIfAny("presentedOn"),
                said.parts("committees", 60, SightingReader::referral),
                said.parts("steps", 200, SightingReader::step),
                said.part("citation", SightingReader::citation),
                said.addressIfAny("officialAddress"),
                said.parts("documents", 100, SightingReader::document),
                said.part("text", SightingReader::text));
    }

    private static Proponent proponent(Part proponent) {
        return new Proponent(
                proponent.text("name", 1_000),
                proponent.textIfAny("group", 200),
                proponent.wordIfAny("role", Role.class));
    }

    private static Referral referral(Part referral) {
        return new Referral(referral.text("name", 500), referral.word("purpose", Purpose.class));
    }

    private static Step step(Part step) {
        return new Step(
                step.word("kind", StepKind.class),
                step.wordIfAny("chamber", Chamber.class),
                step.text("phrase", 4_000),
                step.dayIfAny("date"),
                step.parts("committees", 60, SightingReader::referral),
                step.parts("documents", 20, SightingReader::document));
    }

    private static Citation citation(Part citation) {
        return new Citation(citation.text("text", 500), citation.textIfAny("number", 80), citation.dayIfAny("date"));
    }

    private static DocumentLink document(Part document) {
        return new DocumentLink(document.text("label", 300), document.address("address"));
    }

    private static BillText text(Part text) {
        String content = text.content("content");
        int size = content.getBytes(StandardCharsets.UTF_8).length;
        if (size > LONGEST_TEXT) {
            throw new Unacceptable("expected at most " + LONGEST_TEXT + " bytes of text but found " + size);
        }
        return content.isBlank() ? BillText.unknown() : BillText.of(content, text.flag("cut"));
    }

    private static Provenance provenance(String site, PageKind pageKind, Part provenance) {
        return new Provenance(
                site,
                pageKind,
                provenance.address("address"),
                provenance.instant("fetchedAt"),
                provenance.matching("sha256", "[0-9a-f]{64}", 64),
                provenance.dayIfAny("publishedOn"));
    }
}
