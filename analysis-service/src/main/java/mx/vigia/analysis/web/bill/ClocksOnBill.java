package mx.vigia.analysis.web.bill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.intake.calendar.CalendarDays;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.web.calendar.DeadlineAnswer;
import mx.vigia.analysis.web.calendar.DueShown;

/** The days that one bill waits for. */
@ApplicationScoped
class ClocksOnBill {
    private final CalendarDays days;

    ClocksOnBill(CalendarDays days) {
        this.days = days;
    }

    /** Those that run, the next first; then those that are over, the last first. */
    List<DueShown> of(UUID dossier, Labels labels) {
        var all = days.of(dossier);
        var running = all.stream().filter(entry -> entry.kept().running());
        var over =
                all.stream().filter(entry -> !entry.kept().running()).toList().reversed();
        return Stream.concat(running, over.stream())
                .map(entry -> DueShown.of(entry, labels))
                .toList();
    }

    List<DeadlineAnswer> of(UUID dossier) {
        return days.of(dossier).stream().map(DeadlineAnswer::of).toList();
    }
}
