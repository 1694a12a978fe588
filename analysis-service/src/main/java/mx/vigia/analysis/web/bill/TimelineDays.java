package mx.vigia.analysis.web.bill;

import java.util.List;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.page.TimelineDay;

/**
 * The days under which the entries of a timeline are listed.
 *
 * @param facts the facts of the bill, the newest first
 */
public record TimelineDays(List<Fact> facts) {

    /** Returns the day of a step; one without a day is listed under the day of its page, and marked so. */
    static TimelineDay of(Step step, Provenance page) {
        return step.date() == null
                ? TimelineDay.undated(page.publishedOn(), page.fetchedAt())
                : TimelineDay.of(step.date(), page.publishedOn(), page.fetchedAt());
    }

    /**
     * Returns the day of a fact. A change of text, or a bill becoming known, is dated by when the page was read, not by
     * the day of the bill or the page; what a later document changes, by the day of that. A meeting is listed under its
     * day as announced last; that it was cancelled, and what was announced of it before, under the day of reading.
     */
    public TimelineDay of(Fact fact) {
        if (fact.after() instanceof FactState.Wording wording && wording.textKind() != null) {
            return TimelineDay.of(fact.happened(), fact.published(), fact.captured());
        }
        return switch (fact.kind()) {
            case CORRECTED -> TimelineDay.at(fact.captured(), TimelineDay.Time.CORRECTED);
            case NEW, MOTION_NEW, TEXT_CHANGED, AGENDA_CANCELLED ->
                TimelineDay.at(fact.captured(), TimelineDay.Time.CAPTURED);
            default ->
                isReplaced(fact)
                        ? TimelineDay.at(fact.captured(), TimelineDay.Time.CAPTURED)
                        : TimelineDay.of(fact.happened(), fact.published(), fact.captured());
        };
    }

    /** Whether something else was announced later of the same meeting. */
    private boolean isReplaced(Fact fact) {
        return fact.after() instanceof FactState.Scheduled(var meeting)
                && facts.stream()
                        .filter(other -> other.after() instanceof FactState.Scheduled(var its)
                                && its.meeting().equals(meeting.meeting()))
                        .findFirst()
                        .filter(last -> !last.equals(fact))
                        .isPresent();
    }
}
