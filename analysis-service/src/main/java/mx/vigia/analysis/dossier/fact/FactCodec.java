package mx.vigia.analysis.dossier.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import mx.vigia.platform.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fact from the JSON of its two sides: the one place that knows which record has which content. Writing needs
 * none, because each {@link FactState} is written as it is.
 */
public final class FactCodec {
    private static final String NOTHING = "{}";

    private final FactHeader header;
    private final boolean change;
    private final String before;
    private final String after;

    private FactCodec(FactHeader header, @Nullable String before, String after) {
        this.header = header;
        this.change = before != null;
        this.before = Objects.requireNonNullElse(before, NOTHING);
        this.after = after;
    }

    /** Returns the fact with this JSON of its sides; the side before is null for a fact without one. */
    public static Fact read(FactHeader header, @Nullable String before, String after) {
        return new FactCodec(header, before, after).fact();
    }

    private Fact fact() {
        return switch (header.identity().kind().content()) {
            case STANDING -> standing();
            case WORDING -> wording();
            case DETAILS ->
                new Fact.DetailsChanged(header, before(FactState.Details.class), after(FactState.Details.class));
            case DEADLINE -> deadline();
            case LINK -> new Fact.Linked(header, after(FactState.Linked.class));
            case CORRECTION ->
                new Fact.Corrected(header, before(FactState.Corrected.class), after(FactState.Corrected.class));
            case VOTE -> vote();
            case MEETING -> meeting();
            case WAITING -> new Fact.Waiting(header, after(FactState.Waiting.class));
        };
    }

    private Fact wording() {
        return change
                ? new Fact.Reworded(header, before(FactState.Wording.class), after(FactState.Wording.class))
                : new Fact.WordingLearned(header, after(FactState.Learned.class));
    }

    private Fact vote() {
        return change
                ? new Fact.VoteCorrected(header, before(FactState.Voted.class), after(FactState.Voted.class))
                : new Fact.Voted(header, after(FactState.Voted.class));
    }

    private Fact meeting() {
        return change
                ? new Fact.Rescheduled(header, before(FactState.Scheduled.class), after(FactState.Scheduled.class))
                : new Fact.Scheduled(header, after(FactState.Scheduled.class));
    }

    private Fact deadline() {
        return change
                ? new Fact.DeadlineChanged(header, before(FactState.Due.class), after(FactState.Due.class))
                : new Fact.DeadlineReached(header, after(FactState.Due.class));
    }

    /** Reads a fact about where a bill stands: stated by a first page, a step, or a computed day. */
    private Fact standing() {
        JsonNode now = Json.read(after, JsonNode.class);
        if (now.has("deadline")) {
            return deadline();
        }
        if (!change) {
            return new Fact.Opened(header, after(FactState.Opening.class));
        }
        if (now.has("committees")) {
            return new Fact.Referred(header, before(FactState.Referred.class), after(FactState.Referred.class));
        }
        return now.has("step")
                ? new Fact.StepTaken(header, before(FactState.StageState.class), after(FactState.AfterStep.class))
                : new Fact.ConsultationChanged(
                        header, before(FactState.StageState.class), after(FactState.StageState.class));
    }

    private <S extends FactState> S before(Class<S> type) {
        return Json.read(before, type);
    }

    private <S extends FactState> S after(Class<S> type) {
        return Json.read(after, type);
    }
}
