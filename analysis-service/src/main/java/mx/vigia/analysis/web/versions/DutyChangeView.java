package mx.vigia.analysis.web.versions;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.text.obligation.duty.DutyChange;
import mx.vigia.analysis.text.obligation.duty.DutyChange.Added;
import mx.vigia.analysis.text.obligation.duty.DutyChange.Changed;
import mx.vigia.analysis.text.obligation.duty.DutyChange.Removed;
import mx.vigia.analysis.text.obligation.duty.DutyText;

/**
 * A duty that differs between two texts, on their page.
 *
 * @param fate what became of it
 * @param before the duty of the earlier text, and {@code after} that of the later; at most one of each
 */
@TemplateData
public record DutyChangeView(String fate, List<DutyView> before, List<DutyView> after) {
    static List<DutyChangeView> between(DutyText before, DutyText after, BillLabels labels) {
        return DutyChange.between(before, after).stream()
                .map(change -> of(change, labels))
                .toList();
    }

    private static DutyChangeView of(DutyChange change, BillLabels labels) {
        var words = labels.words();
        return switch (change) {
            case Added(var duty) ->
                new DutyChangeView(words.say("duties.added"), List.of(), List.of(DutyView.of(duty, labels)));
            case Removed(var duty) ->
                new DutyChangeView(words.say("duties.removed"), List.of(DutyView.of(duty, labels)), List.of());
            case Changed(var before, var after) ->
                new DutyChangeView(
                        words.say("duties.changed"),
                        List.of(DutyView.of(before, labels)),
                        List.of(DutyView.of(after, labels)));
        };
    }
}
