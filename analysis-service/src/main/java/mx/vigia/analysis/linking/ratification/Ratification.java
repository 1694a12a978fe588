package mx.vigia.analysis.linking.ratification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.bill.FederalEntity;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.ReachedStage;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.UnsupportedSteps;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The votes of the states' legislatures on a reform of the Constitution, as far as communications of their congresses
 * were read (article 135 CPEUM). What is not known is not a vote against: the official count may be higher.
 *
 * @param decisions one of each legislature, by the day of its first communication
 * @param contradictory of legislatures whose communications say both; they count for neither
 */
@Schema(
        name = "Ratification",
        description = "The votes of the states' legislatures on a reform of the Constitution, as far as communications"
                + " of their congresses were read. What is not known is no vote against: the official count may be"
                + " higher.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ratification(
        List<StateDecision> decisions,

        @Schema(description = "Communications of legislatures that say both; they count for neither.")
        List<StateDecision> contradictory,

        @Schema(description = "The official count, where a step states it.") @Nullable
        OfficialCount officialCount,

        @Schema(description = "The day on which a step says that a majority had approved it.") @Nullable
        LocalDate majorityOn,

        @Schema(description = "The day of the declaration (declaratoria).") @Nullable
        LocalDate declaredOn) {
    /** The legislatures that vote: those of 31 states and of Mexico City. */
    static final int LEGISLATURES = FederalEntity.values().length;

    /** The majority of them. */
    static final int NEEDED = LEGISLATURES / 2 + 1;

    private static final Set<Stage> STAGES = Set.of(Stage.SENT_TO_STATES, Stage.STATES_MAJORITY, Stage.DECLARED);

    public Ratification {
        decisions = List.copyOf(decisions);
        contradictory = List.copyOf(contradictory);
    }

    /**
     * Returns the votes on a bill; empty if no communication was read and it did not come before the legislatures.
     *
     * @param communicated by the day of the communication, the earliest first
     */
    static Optional<Ratification> of(Dossier bill, List<StateDecision> communicated) {
        var passed = stagesPassed(bill);
        if (communicated.isEmpty() && !isSubmitted(passed)) {
            return Optional.empty();
        }
        Map<FederalEntity, List<StateDecision>> byEntity = new EnumMap<>(FederalEntity.class);
        communicated.forEach(vote -> byEntity.computeIfAbsent(vote.entity(), none -> new ArrayList<>())
                .add(vote));
        return Optional.of(new Ratification(
                communicated.stream()
                        .filter(vote -> !isContradicted(byEntity.get(vote.entity())))
                        .filter(vote -> byEntity.get(vote.entity()).getFirst() == vote)
                        .toList(),
                communicated.stream()
                        .filter(vote -> isContradicted(byEntity.get(vote.entity())))
                        .toList(),
                OfficialCount.in(bill.steps()).orElse(null),
                dayOf(Stage.STATES_MAJORITY, passed),
                dayOf(Stage.DECLARED, passed)));
    }

    /** Whether the bill is known to have come before the legislatures. */
    static boolean isSubmitted(Dossier bill) {
        return isSubmitted(stagesPassed(bill));
    }

    private static boolean isSubmitted(List<ReachedStage> passed) {
        return passed.stream().map(ReachedStage::stage).anyMatch(STAGES::contains);
    }

    private static List<ReachedStage> stagesPassed(Dossier bill) {
        return LifeCycle.stagesPassed(bill.subject(), bill.steps(), UnsupportedSteps.of(bill));
    }

    private static boolean isContradicted(List<StateDecision> votes) {
        return votes.stream().map(StateDecision::vote).distinct().count() > 1;
    }

    private static @Nullable LocalDate dayOf(Stage stage, List<ReachedStage> passed) {
        return passed.stream()
                .filter(reached -> reached.stage() == stage && reached.day() != null)
                .map(ReachedStage::day)
                .findFirst()
                .orElse(null);
    }

    @JsonProperty
    @Schema(description = "How many legislatures vote: of 31 states and Mexico City.")
    public int legislatures() {
        return LEGISLATURES;
    }

    @JsonProperty
    @Schema(description = "How many approvals are needed.")
    public int needed() {
        return NEEDED;
    }

    @JsonProperty
    @Schema(description = "How many legislatures are known to have approved it.")
    public int approved() {
        return count(StateVote.APPROVED);
    }

    @JsonProperty
    @Schema(description = "How many legislatures are known to have rejected it.")
    public int rejected() {
        return count(StateVote.REJECTED);
    }

    private int count(StateVote vote) {
        return (int)
                decisions.stream().filter(decision -> decision.vote() == vote).count();
    }
}
