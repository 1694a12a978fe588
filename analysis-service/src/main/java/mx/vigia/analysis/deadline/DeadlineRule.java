package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.stage.LegislativeProcess;
import mx.vigia.analysis.text.obligation.DueExpression;

/**
 * A rule for a term, as its lines in the data state it.
 *
 * @param start the event that begins it; null where it begins at the end of another
 * @param after the rule at whose end it begins; null where an event begins it
 * @param chamber in which it runs; null for any
 * @param matters the kinds of matter it is for; empty for all
 * @param branch the process in which there is such a term; null for every one except that of a federal entity
 * @param barredBy the events that prevent it from beginning if they happened before
 * @param fromFirst whether the first of several starts counts; otherwise the last one does
 * @param preferential whether it is only for matters marked so
 * @param stated whether the source states the day, so that nothing is counted
 * @param extension how many more units an extension gives; 0 where unknown
 * @param verified whether it was compared with the text in force
 */
public record DeadlineRule(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String es,
        @JsonProperty(required = true) String en,
        @JsonProperty(required = true) String article,
        DeadlineEvent start,
        String after,
        Chamber chamber,
        List<BillKind> matters,
        LegislativeProcess branch,
        List<DeadlineEvent> barredBy,
        boolean fromFirst,
        boolean preferential,
        boolean stated,
        int count,
        String unit,
        String calendar,
        RecessEffect recess,
        int extension,
        LocalDate since,
        List<DeadlineEvent> endedBy,
        boolean verified) {
    public DeadlineRule {
        matters = matters == null ? List.of() : List.copyOf(matters);
        barredBy = barredBy == null ? List.of() : List.copyOf(barredBy);
        endedBy = endedBy == null ? List.of() : List.copyOf(endedBy);
        calendar = calendar == null ? "" : calendar;
    }

    /** Returns the unit it counts; not to be called for a rule whose day is stated. */
    public DueExpression.Unit counted() {
        return TermLength.parseUnit(unit);
    }

    boolean isStartedBy(DatedEvent happening, DeadlineSubject deadlineSubject) {
        return happening.event() == start
                && (chamber == null || happening.chamber() == chamber)
                && (matters.isEmpty() || matters.contains(deadlineSubject.kindAtChamber(happening)))
                && appliesTo(deadlineSubject.branch())
                && barredBy.stream().noneMatch(bar -> deadlineSubject.hasHappened(bar, happening.day()))
                && (since == null || !happening.day().isBefore(since))
                && (!preferential || deadlineSubject.isPreferential(happening.day()));
    }

    /**
     * Whether the rule applies to this process. No term of the federal Congress runs in that of a federal entity, whose
     * own rules we do not hold; a day that the source states is valid as stated.
     */
    private boolean appliesTo(LegislativeProcess legislativeProcess) {
        return branch == null ? stated || legislativeProcess != LegislativeProcess.LOCAL : legislativeProcess == branch;
    }
}
