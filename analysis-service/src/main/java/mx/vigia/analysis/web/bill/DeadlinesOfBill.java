package mx.vigia.analysis.web.bill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.intake.calendar.CalendarRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.web.calendar.DeadlineResponse;
import mx.vigia.analysis.web.calendar.DueDayView;

/** Finds the deadlines of one bill. */
@ApplicationScoped
class DeadlinesOfBill {
    private final CalendarRepository days;

    DeadlinesOfBill(CalendarRepository days) {
        this.days = days;
    }

    /** Returns the running deadlines, the next first; then those that are over, the latest first. */
    List<DueDayView> of(UUID dossier, BillLabels labels) {
        var all = days.of(dossier);
        var running = all.stream().filter(entry -> entry.kept().running());
        var over =
                all.stream().filter(entry -> !entry.kept().running()).toList().reversed();
        return Stream.concat(running, over.stream())
                .map(entry -> DueDayView.of(entry, labels))
                .toList();
    }

    List<DeadlineResponse> of(UUID dossier) {
        return days.of(dossier).stream().map(DeadlineResponse::of).toList();
    }
}
