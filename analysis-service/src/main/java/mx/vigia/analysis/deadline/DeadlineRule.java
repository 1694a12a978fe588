package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import mx.vigia.analysis.bill.stage.LegislativeProcess;

/**
 * A rule for a term, as its lines in the data state it.
 *
 * @param verified whether it was compared with the text in force
 */
public record DeadlineRule(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String es,
        @JsonProperty(required = true) String en,
        @JsonProperty(required = true) String article,
        @JsonProperty(required = true) TermStart start,
        @JsonProperty(required = true) TermCount term,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DeadlineEvent> endedBy,
        boolean verified) {

    public DeadlineRule {
        endedBy = List.copyOf(endedBy);
    }

    boolean isStartedBy(DatedEvent happening, DeadlineSubject deadlineSubject) {
        return appliesTo(deadlineSubject.branch()) && start.isAt(happening, deadlineSubject);
    }

    /** Returns why no day that this rule gives is certain; empty if it was verified. */
    List<DeadlineDoubt> doubts() {
        return verified ? List.of() : List.of(DeadlineDoubt.RULE_UNVERIFIED);
    }

    /**
     * Whether the rule applies to this process. No term of the federal Congress runs in that of a federal entity, whose
     * own rules we do not hold; a day that the source states is valid as stated.
     */
    private boolean appliesTo(LegislativeProcess legislativeProcess) {
        return start.branch() == null
                ? term.stated() || legislativeProcess != LegislativeProcess.LOCAL
                : legislativeProcess == start.branch();
    }
}
