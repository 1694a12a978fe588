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
    private final DueDayRepository book;
    private final DeadlineAnnouncements tellings;
    private final LocalDate today;
    private final Instant now;
    private final Map<String, FactAnnouncement> made = new LinkedHashMap<>();

    DeadlineFactBatch(DueDayRepository book, DeadlineAnnouncements tellings, LocalDate today, Instant now) {
        this.book = book;
        this.tellings = tellings;
        this.today = today;
        this.now = now;
    }

    /** Adds the facts of moved days; the move of an open consultation announces itself, unless nothing else did. */
    void addShifts(Dossier bill, List<DueDayShift> shifts, ChangeSignificance tone) {
        var facts = new DeadlineFacts(bill, tellings.horizon(), now);
        for (var shift : shifts) {
            if (!shift.concernsOpenConsultation(today)) {
                addFact(bill, facts.of(shift, tone.movesAloud()));
            } else if (!book.wasAnnouncedToClose(bill.id(), shift.after().day().due())) {
                addFact(bill, facts.windowShiftFact(shift, tone.movesAloud()));
            }
        }
    }

    /** Adds what is pending for a day today, within the alert horizon. */
    void addPending(Dossier bill, StoredDueDay day) {
        var facts = new DeadlineFacts(bill, tellings.horizon(), now);
        PendingDeadlineFacts.today(day, today).stream()
                .filter(owed -> tellings.horizon().isWithin(owed.on(), now))
                .forEach(owed -> addFact(bill, facts.of(day, owed)));
    }

    /** Returns the facts by their natural keys. */
    Map<String, FactAnnouncement> factsByNaturalKey() {
        return made;
    }

    private void addFact(Dossier bill, AddressedFact finding) {
        made.computeIfAbsent(finding.fact().naturalKey(), absent -> tellings.of(bill, finding));
    }
}
