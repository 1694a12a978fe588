package mx.vigia.analysis.intake.manual;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.ProponentRole;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.dossier.manual.EditReason;
import mx.vigia.analysis.dossier.manual.PlausiblePastDays;
import mx.vigia.analysis.intake.EventFieldReader;
import mx.vigia.analysis.intake.EventJson;
import mx.vigia.analysis.intake.SightingReader;
import mx.vigia.platform.kafka.InvalidRecordException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A manual edit submitted by a program, parsed as strictly as a sighting; unknown words are rejected, because no newer
 * version sends them.
 */
public sealed interface ManualEditRequest {
    /** The field by which a program confirms an edit it was warned about. */
    String CONFIRM_FIELD = "confirm";

    /** The field that states whether a bill is about a topic. */
    String ABOUT_FIELD = "about";

    /** The maximum number of characters of a topic id. */
    int MAX_TOPIC_ID_LENGTH = 80;

    /**
     * A valid request.
     *
     * @param said the submitted statement; empty where it was left out
     * @param field the field to correct, or null
     * @param step the step that is meant or to be added, or null
     * @param reference where it can be read, or null
     * @param topic the id of the topic that is judged, or null
     * @param about whether the bill is about it; null where that was left out
     * @param confirm whether it is meant although its words state something other than its kind
     */
    @Schema(name = "HandOrder")
    record Valid(
            StatedFields said,
            BillField field,
            Step step,
            String topic,
            Boolean about,
            String reason,
            String reference,
            boolean confirm)
            implements ManualEditRequest {}

    /** An invalid request: what was expected where, and what was found. */
    record Invalid(String why) implements ManualEditRequest {}

    /** The purpose of a request, which determines the fields read from it. */
    enum EditKind {
        MATTER("said", "reason", "reference", CONFIRM_FIELD),
        STEP("step", "reason", "reference", CONFIRM_FIELD),
        CORRECTION("field", "said", "step", "reason", "reference"),
        TOPIC("topic", ABOUT_FIELD, "reason", "reference"),
        DECISION("reason", "reference");

        private final List<String> fields;

        EditKind(String... fields) {
            this.fields = List.of(fields);
        }

        List<String> fields() {
            return fields;
        }
    }

    /** Parses the JSON of a request of this kind; the days it states must be plausible. */
    static ManualEditRequest of(byte[] json, EditKind editKind, PlausiblePastDays past) {
        try {
            EventFieldReader whole = new EventFieldReader("order", EventJson.parseStrict(json));
            OrderFields.check(whole, editKind);
            BillField field = whole.optionalWord("field", BillField.class);
            return new Valid(
                    whole.has("said") || field == BillField.TITLE || field == BillField.KIND
                            ? parseStatedFields(whole.part("said"), field, past)
                            : StatedFields.empty(),
                    field,
                    whole.part("step", field == null ? step -> parseStep(step, past) : ManualEditRequest::step),
                    whole.ifStated("topic", topic -> whole.legibleText(topic, MAX_TOPIC_ID_LENGTH)),
                    whole.ifStated(ABOUT_FIELD, whole::flag),
                    whole.legibleText("reason", EditReason.MAX_LENGTH),
                    whole.optionalWebAddress("reference"),
                    whole.has(CONFIRM_FIELD) && whole.flag(CONFIRM_FIELD));
        } catch (InvalidRecordException unclear) {
            return new Invalid(unclear.getMessage());
        }
    }

    /**
     * Parses a manual statement about a bill: no unknown word, a title and a kind where these are corrected, and a
     * single step at most.
     */
    private static StatedFields parseStatedFields(EventFieldReader part, BillField field, PlausiblePastDays past) {
        if (field != null) {
            OrderFields.check(part, field);
        }
        if (field == BillField.TITLE || part.has("title")) {
            part.legibleText("title", SightingReader.MAX_TITLE_LENGTH);
        }
        if (field == BillField.KIND || part.has("kind")) {
            part.word("kind", BillKind.class);
        }
        requirePastDay(part, "presentedOn", past);
        StatedFields stated = SightingReader.parseStatedFields(part);
        proponents(part);
        committees(part);
        part.optionalWebAddress("officialAddress");
        part.part("consultation", window -> window.optionalWebAddress("address"));
        documents(part);
        part.parts("steps", field == BillField.STEPS ? 1 : SightingReader.MAX_STEPS, step -> parseStep(step, past));
        return stated;
    }

    private static Step parseStep(EventFieldReader step, PlausiblePastDays past) {
        requirePastDay(step, "date", past);
        step.legibleText("phrase", SightingReader.MAX_PHRASE_LENGTH);
        return step(step);
    }

    private static Step step(EventFieldReader part) {
        part.word("kind", StepKind.class);
        part.optionalWord("chamber", Chamber.class);
        Step step = SightingReader.step(part);
        committees(part);
        documents(part);
        return step;
    }

    /** Checks the proponents, each with a known role or with none. */
    private static void proponents(EventFieldReader part) {
        part.parts("proponents", Integer.MAX_VALUE, proponent -> proponent.optionalWord("role", ProponentRole.class));
    }

    /** Checks the committees, each with a known purpose. */
    private static void committees(EventFieldReader part) {
        part.parts("committees", Integer.MAX_VALUE, committee -> committee.word("purpose", ReferralPurpose.class));
    }

    /** Checks the documents, whose maximum number the reader of sightings has already checked. */
    private static void documents(EventFieldReader part) {
        part.parts("documents", Integer.MAX_VALUE, document -> document.optionalWebAddress("address"));
    }

    private static void requirePastDay(EventFieldReader part, String field, PlausiblePastDays past) {
        LocalDate day = part.optionalDay(field);
        if (day != null && !past.contains(day)) {
            throw new InvalidRecordException("expected a day from %s to %s at %s.%s but found %s"
                    .formatted(PlausiblePastDays.EARLIEST_PLAUSIBLE_DAY, past.latest(), part.name(), field, day));
        }
    }
}
