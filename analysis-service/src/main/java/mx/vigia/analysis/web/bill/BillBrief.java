package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.web.proceedings.VoteView;
import mx.vigia.analysis.web.versions.DutyView;

/**
 * A bill on one printed page (tarjeta informativa): of each list no more than fits.
 *
 * @param day that of the page
 */
@TemplateData
public record BillBrief(BillView view, LocalDate day) {
    private static final int MAX_DUTIES = 4;
    private static final int MAX_STEPS = 6;
    private static final int MAX_VOTES = 2;

    /** Returns the first duties of its text, unless that was replaced, or is not proposed. */
    public List<DutyView> duties() {
        boolean proposed = view.content().text().later().isEmpty()
                && !view.bill().subject().negative()
                && !view.bill().recordsLawInForce();
        return proposed ? first(view.content().duties().first(), MAX_DUTIES) : List.of();
    }

    /** Returns its latest moves until today, the oldest of them first. */
    public List<Timeline.Entry> steps() {
        var happened = view.progress().timeline().stream()
                .filter(entry -> entry.hasHappened(day))
                .toList();
        return first(happened, MAX_STEPS).reversed();
    }

    /** Returns the votes with figures on all of it or a part, the latest first. */
    public List<VoteView> votes() {
        return first(
                view.proceedings().votes().stream()
                        .filter(vote ->
                                !vote.rows().isEmpty() && vote.rows().getFirst().whole())
                        .toList(),
                MAX_VOTES);
    }

    private static <T> List<T> first(List<T> all, int max) {
        return all.subList(0, Math.min(max, all.size()));
    }
}
