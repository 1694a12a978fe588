package mx.vigia.analysis.intake.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.intake.calendar.ChangeSignificance;
import mx.vigia.analysis.intake.calendar.DueDayRepository;
import mx.vigia.analysis.intake.calendar.DueDayShift;
import mx.vigia.analysis.intake.calendar.PendingDeadlineFacts;
import mx.vigia.analysis.intake.calendar.StoredDueDay;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;

/** Collects the timer facts of some bills, each natural key once. */
final class DeadlineFactBatch {
    private final DueDayRepository dayRepository;
    private final DeadlineAnnouncements deadlineAnnouncements;
    private final LocalDate today;
    private final Instant now;
    private final Map<String, FactAnnouncement> made = new LinkedHashMap<>();

    DeadlineFactBatch(
            DueDayRepository dayRepository, DeadlineAnnouncements deadlineAnnouncements, LocalDate today, Instant now) {
        this.dayRepository = dayRepository;
        this.deadlineAnnouncements = deadlineAnnouncements;
        this.today = today;
        this.now = now;
    }

    /** Adds the facts of moved days; the move of an open consultation announces itself, unless nothing else did. */
    void addShifts(Dossier bill, List<DueDayShift> shifts, ChangeSignificance tone) {
        var facts = new DeadlineFacts(bill, deadlineAnnouncements.horizon(), now);
        for (var shift : shifts) {
            if (!shift.concernsOpenConsultation(today)) {
                addFact(bill, facts.of(shift, tone.announcesMovedDays()));
            } else if (!dayRepository.wasAnnouncedToClose(
                    bill.id(), shift.after().day().due())) {
                addFact(bill, facts.windowShiftFact(shift, tone.announcesMovedDays()));
            }
        }
    }

    /** Adds what is pending for a day today, within the alert horizon. */
    void addPending(Dossier bill, StoredDueDay day) {
        var facts = new DeadlineFacts(bill, deadlineAnnouncements.horizon(), now);
        PendingDeadlineFacts.today(day, today).stream()
                .filter(owed -> deadlineAnnouncements.horizon().isWithin(owed.on(), now))
                .forEach(owed -> addFact(bill, facts.of(day, owed)));
    }

    /** Returns the facts by their natural keys. */
    Map<String, FactAnnouncement> factsByNaturalKey() {
        return made;
    }

    private void addFact(Dossier bill, AddressedFact addressed) {
        made.computeIfAbsent(addressed.fact().naturalKey(), absent -> deadlineAnnouncements.of(bill, addressed));
    }
}
