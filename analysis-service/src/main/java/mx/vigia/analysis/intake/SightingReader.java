package mx.vigia.analysis.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.ProponentRole;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.matching.publishing.CanaryAnnouncer;
import mx.vigia.platform.kafka.InvalidRecordException;

/**
 * Parses an event of {@code bills.sighted.v1} as strictly as its schema; unknown fields and words, such as those of a
 * newer scraper, are ignored.
 */
public final class SightingReader {
    public static final int MAX_TITLE_LENGTH = 8_000;
    public static final int MAX_STEPS = 200;
    public static final int MAX_PHRASE_LENGTH = 4_000;

    private static final String SITE_PATTERN = "[a-z]{2}(\\.[a-z0-9-]+)+|" + CanaryAnnouncer.SITE;
    private static final int MAX_TEXT_LENGTH = 8 * 1024 * 1024;

    private SightingReader() {}

    static SightingEvent read(byte[] event) {
        EventFieldReader whole = new EventFieldReader("sighting", EventJson.parseTree(event));
        BillId bill = new BillId(whole.matching("site", SITE_PATTERN, 80), whole.text("sourceKey", 300));
        BillPageKind pageKind = whole.knownWord("pageKind", BillPageKind.class).orElse(BillPageKind.OTHER);
        return new SightingEvent(
                bill,
                whole.texts("aliases", 20, 300),
                whole.count("revision"),
                pageKind,
                fields(whole),
                whole.flag("silent"),
                parseStatedFields(whole.part("said")),
                provenance(bill.site(), pageKind, whole.part("provenance")));
    }

    private static Set<BillField> fields(EventFieldReader whole) {
        if (!whole.has("speaksFor")) {
            throw new InvalidRecordException("expected sighting.speaksFor but found nothing");
        }
        return Set.copyOf(whole.knownWords("speaksFor", 40, BillField.class));
    }

    public static StatedFields parseStatedFields(EventFieldReader fieldReader) {
        return StatedFields.builder()
                .title(fieldReader.optionalText("title", MAX_TITLE_LENGTH))
                .kind(fieldReader.ifStated(
                        "kind",
                        field -> fieldReader.knownWord(field, BillKind.class).orElse(BillKind.OTHER)))
                .officialTerm(fieldReader.optionalText("officialTerm", 200))
                .legislature(fieldReader.ifStated("legislature", field -> (int) fieldReader.count(field)))
                .number(fieldReader.optionalText("number", 80))
                .proponents(fieldReader.parts("proponents", 600, SightingReader::proponent))
                .presentedOn(fieldReader.optionalDay("presentedOn"))
                .committees(parseReferrals(fieldReader))
                .steps(fieldReader.parts("steps", MAX_STEPS, SightingReader::step))
                .citation(fieldReader.part("citation", SightingReader::citation))
                .officialAddress(fieldReader.optionalWebAddress("officialAddress"))
                .documents(fieldReader.parts("documents", 100, SightingReader::document))
                .text(fieldReader.part("text", SightingReader::text))
                .summary(fieldReader.optionalText("summary", 40_000))
                .subjects(fieldReader.texts("subjects", 200, 300))
                .language(fieldReader.ifStated(
                        "language", field -> fieldReader.matching(field, "[a-z]{2}(-[A-Z]{2})?", 5)))
                .consultation(fieldReader.part("consultation", SightingReader::consultation))
                .build();
    }

    private static Proponent proponent(EventFieldReader proponent) {
        return new Proponent(
                proponent.text("name", 1_000),
                proponent.optionalText("group", 200),
                proponent.ifStated(
                        "role",
                        field -> proponent.knownWord(field, ProponentRole.class).orElse(ProponentRole.OTHER)));
    }

    /** Returns the referrals with a known purpose. */
    private static List<Referral> parseReferrals(EventFieldReader whole) {
        return whole.parts("committees", 60, SightingReader::parseReferral).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Referral> parseReferral(EventFieldReader referral) {
        String name = referral.text("name", 500);
        return referral.knownWord("purpose", ReferralPurpose.class).map(purpose -> new Referral(name, purpose));
    }

    public static Step step(EventFieldReader step) {
        return new Step(
                step.knownWord("kind", StepKind.class).orElse(StepKind.OTHER),
                step.optionalKnownWord("chamber", Chamber.class),
                step.text("phrase", MAX_PHRASE_LENGTH),
                step.optionalDay("date"),
                parseReferrals(step),
                step.parts("documents", 20, SightingReader::document));
    }

    private static Citation citation(EventFieldReader citation) {
        return new Citation(
                citation.text("text", 500), citation.optionalText("number", 80), citation.optionalDay("date"));
    }

    private static Consultation consultation(EventFieldReader window) {
        return new Consultation(
                window.optionalDay("opensOn"), window.optionalDay("closesOn"), window.optionalWebAddress("address"));
    }

    static DocumentLink document(EventFieldReader document) {
        return new DocumentLink(document.text("label", 300), document.address("address"));
    }

    private static BillText text(EventFieldReader text) {
        String content = text.content("content");
        int size = content.getBytes(StandardCharsets.UTF_8).length;
        if (size > MAX_TEXT_LENGTH) {
            throw new InvalidRecordException(
                    "expected at most " + MAX_TEXT_LENGTH + " bytes of text but found " + size);
        }
        return content.isBlank() ? BillText.unknown() : BillText.of(content, text.flag("cut"));
    }

    static Provenance provenance(String site, BillPageKind pageKind, EventFieldReader provenance) {
        return new Provenance(
                site,
                pageKind,
                provenance.address("address"),
                provenance.instant("fetchedAt"),
                provenance.matching("sha256", "[0-9a-f]{64}", 64),
                provenance.optionalDay("publishedOn"));
    }
}
