package mx.vigia.analysis.web.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Retraction;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.stage.StepFlag;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.Fact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of a bill with its four times and its source page; unknown values are left out. */
@Schema(name = "StepTold", description = "A step with its four times, its source and the page as it was.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepResponse(
        @JsonUnwrapped Statement statement,
        @JsonUnwrapped Times times,
        @JsonUnwrapped Source source,

        @Schema(description = "out-of-order or unknown-phrase where the step does not fit; it is kept all the same.")
        @Nullable
        StepFlag flag,

        @Schema(
                description =
                        "True of the step by which a person withdrew an entry made by mistake: nobody withdrew the"
                                + " matter itself. Left out of all others.")
        @Nullable
        Boolean enteredByMistake) {

    /** What the source says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Statement(
            StepKind kind,
            @Nullable Chamber chamber,
            String phrase,
            List<Referral> committees,
            List<DocumentLink> documents) {}

    /** When it happened, was published, read and announced. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Times(
            @Schema(description = "The day the source gives for it.") @Nullable
            LocalDate happened,

            @Schema(description = "The day of the page that says so.") @Nullable
            LocalDate published,

            @Schema(description = "When we read that page.") Instant captured,

            @Schema(
                    description =
                            "When it went out to those who watch, as that page says it; left out while it has not.")
            @Nullable
            Instant announced) {}

    /** The page that says so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(
            String site,
            @Nullable String address,

            @Schema(
                    description = "The page as it was, under the same origin; left out of what a person entered.",
                    examples = "/api/v1/snapshots/9f86d0…")
            @Nullable
            String snapshot) {
        static Source of(Provenance page) {
            var snapshot = Optional.ofNullable(page.sha256()).map(sha256 -> "/api/v1/snapshots/" + sha256);
            return new Source(page.site(), page.address(), snapshot.orElse(null));
        }
    }

    /** Returns the steps of a bill in the order of its sources. */
    static List<StepResponse> of(Dossier bill, List<Fact> facts) {
        var steps = new ArrayList<StepResponse>();
        for (int i = 0; i < bill.steps().size(); i++) {
            var step = bill.steps().get(i);
            var page = bill.stepPages().get(i);
            var fact = findFact(step, page, facts);
            steps.add(new StepResponse(
                    new Statement(step.kind(), step.chamber(), step.phrase(), step.committees(), step.documents()),
                    new Times(
                            step.date(),
                            page.publishedOn(),
                            page.fetchedAt(),
                            fact.map(Fact::announced).orElse(null)),
                    Source.of(page),
                    bill.flagOf(step).orElse(null),
                    Retraction.is(step) ? true : null));
        }
        return steps;
    }

    /**
     * Returns the fact that announced a step: its own, or the first one of the bill, which announced everything known
     * at first. What was announced before this page was read, another page states.
     */
    private static Optional<Fact> findFact(Step step, Provenance page, List<Fact> facts) {
        var read = page.fetchedAt().truncatedTo(ChronoUnit.MICROS); // as precisely as the other is stored
        var oldestFirst = facts.reversed().stream()
                .filter(fact -> fact.announced() == null || !fact.announced().isBefore(read))
                .toList();
        return AnnouncingFact.of(step, oldestFirst)
                .or(() -> oldestFirst.stream().filter(Fact::opens).findFirst());
    }
}
