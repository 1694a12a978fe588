package mx.vigia.analysis.intake.deadlines;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.Finding;
import mx.vigia.analysis.intake.calendar.DayBook;
import mx.vigia.analysis.intake.calendar.KeptDay;
import mx.vigia.analysis.intake.calendar.Owing;
import mx.vigia.analysis.intake.calendar.Shift;
import mx.vigia.analysis.intake.calendar.Tone;
import mx.vigia.analysis.matching.publishing.Telling;

/** The facts that the clock makes of some bills, each natural key once. */
final class ClockNews {
    private final DayBook book;
    private final ClockTellings tellings;
    private final LocalDate today;
    private final Instant now;
    private final Map<String, Telling> made = new LinkedHashMap<>();

    ClockNews(DayBook book, ClockTellings tellings, LocalDate today, Instant now) {
        this.book = book;
        this.tellings = tellings;
        this.today = today;
        this.now = now;
    }

    /** Days of a bill moved; a consultation that is open tells so itself, unless nothing else did. */
    void moved(Dossier bill, List<Shift> shifts, Tone tone) throws SQLException {
        var facts = new ClockFacts(bill, tellings.horizon(), now);
        for (var shift : shifts) {
            if (!shift.isOfAnOpenConsultation(today)) {
                make(bill, facts.of(shift, tone.movesAloud()));
            } else if (!book.tellsThatItCloses(bill.id(), shift.after().day().due())) {
                make(bill, facts.ofWindow(shift, tone.movesAloud()));
            }
        }
    }

    /** What is owed of a day today, as far as the horizon of what is told reaches. */
    void owed(Dossier bill, KeptDay day) {
        var facts = new ClockFacts(bill, tellings.horizon(), now);
        Owing.today(day, today).stream()
                .filter(owed -> tellings.horizon().tells(owed.on(), now))
                .forEach(owed -> make(bill, facts.of(day, owed)));
    }

    /** By their natural keys. */
    Map<String, Telling> made() {
        return made;
    }

    private void make(Dossier bill, Finding finding) {
        made.computeIfAbsent(finding.fact().naturalKey(), absent -> tellings.of(bill, finding));
    }
}
