package mx.vigia.analysis.web.versions;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.text.obligation.duty.BillDuty;

/**
 * The duties of a bill on its page.
 *
 * @param first those that are shown at once, and {@code more} those that are folded
 * @param sanctioned whether a sanction is stated for any of them
 * @param transitory whether a transitory article orders any of them
 */
@TemplateData
public record DutyListView(List<DutyView> first, List<DutyView> more, boolean sanctioned, boolean transitory) {
    private static final int SHOWN_DUTIES = 10;

    /** Returns the view of these duties, in their order. */
    public static DutyListView of(List<BillDuty> duties, BillLabels labels) {
        var all = DutyView.of(duties, labels);
        int shown = Math.min(SHOWN_DUTIES, all.size());
        return new DutyListView(
                all.subList(0, shown),
                all.subList(shown, all.size()),
                duties.stream().anyMatch(duty -> !duty.sanction().isEmpty()),
                duties.stream().anyMatch(duty -> duty.article().transitory()));
    }
}
