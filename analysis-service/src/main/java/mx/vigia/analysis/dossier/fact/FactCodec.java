package mx.vigia.analysis.dossier.fact;

import com.fasterxml.jackson.databind.JsonNode;
import mx.vigia.platform.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fact from the JSON of its two sides: the one place that knows which kind of fact has which content. Writing
 * needs none, because each {@link FactState} is written as it is.
 */
public final class FactCodec {
    private static final String NOTHING = "{}";

    private final FactHeader header;
    private final @Nullable String before;
    private final String after;

    private FactCodec(FactHeader header, @Nullable String before, String after) {
        this.header = header;
        this.before = before;
        this.after = after;
    }

    /** Returns the fact with this JSON of its sides; the side before is null for a fact without one. */
    public static Fact read(FactHeader header, @Nullable String before, String after) {
        return new FactCodec(header, before, after).fact();
    }

    private Fact fact() {
        return switch (header.identity().kind()) {
            case TEXT_CHANGED -> wording();
            case DETAILS_CHANGED ->
                new Fact.DetailsChanged(header, before(FactState.Details.class), after(FactState.Details.class));
            case CORRECTED ->
                new Fact.Corrected(header, before(FactState.Corrected.class), after(FactState.Corrected.class));
            case LINKED, UNLINKED -> new Fact.Linked(header, after(FactState.Linked.class));
            case VOTE -> vote();
            case AGENDA, AGENDA_POSTPONED, AGENDA_CANCELLED -> meeting();
            case CONSULTATION_CLOSING, DEADLINE_NEAR, DEADLINE_MOVED, DEADLINE_PASSED -> deadline();
            case NEW,
                    MOTION_NEW,
                    REFERRED,
                    REFERRAL_CHANGED,
                    WAIVED,
                    EXTENDED,
                    REPORTED,
                    REPORTED_NEGATIVE,
                    FIRST_READING,
                    PASSED,
                    MINUTA,
                    RETURNED,
                    BEFORE_STATES,
                    DECLARED,
                    SENT_TO_EXECUTIVE,
                    OBJECTED,
                    OVERRIDE,
                    DEEMED_APPROVED,
                    PROMULGATED,
                    PUBLISHED,
                    IN_FORCE,
                    DISCARDED,
                    WITHDRAWN,
                    LAPSED,
                    CONCLUDED,
                    ACCUMULATED,
                    SUPERSEDED,
                    RESOLVED,
                    CONSULTATION_OPENED,
                    CONSULTATION_EXTENDED,
                    CONSULTATION_CLOSED,
                    STEP_ADDED -> ofBill();
        };
    }

    private Fact wording() {
        return before == null
                ? new Fact.WordingLearned(header, after(FactState.Wording.class))
                : new Fact.Reworded(header, before(FactState.Wording.class), after(FactState.Wording.class));
    }

    private Fact vote() {
        return before == null
                ? new Fact.Voted(header, after(FactState.Voted.class))
                : new Fact.VoteCorrected(header, before(FactState.Voted.class), after(FactState.Voted.class));
    }

    private Fact meeting() {
        return before == null
                ? new Fact.Scheduled(header, after(FactState.Scheduled.class))
                : new Fact.Rescheduled(header, before(FactState.Scheduled.class), after(FactState.Scheduled.class));
    }

    private Fact deadline() {
        return before == null
                ? new Fact.DeadlineReached(header, after(FactState.Due.class))
                : new Fact.DeadlineChanged(header, before(FactState.Due.class), after(FactState.Due.class));
    }

    /** Reads a fact about where a bill stands; such kinds are stated by a first page, a step, or a computed day. */
    private Fact ofBill() {
        JsonNode now = Json.read(after, JsonNode.class);
        if (now.has("deadline")) {
            return deadline();
        }
        if (now.has("committees")) {
            return new Fact.Referred(header, before(FactState.Referred.class), after(FactState.Referred.class));
        }
        if (now.has("step")) {
            return new Fact.StepTaken(header, before(FactState.Standing.class), after(FactState.AfterStep.class));
        }
        return before == null
                ? new Fact.Opened(header, after(FactState.Opening.class))
                : new Fact.ConsultationChanged(
                        header, before(FactState.Standing.class), after(FactState.Standing.class));
    }

    private <S extends FactState> S before(Class<S> type) {
        return Json.read(before == null ? NOTHING : before, type);
    }

    private <S extends FactState> S after(Class<S> type) {
        return Json.read(after, type);
    }
}
