package mx.vigia.analysis.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.calendar.DayBook;
import mx.vigia.analysis.calendar.Followed;
import mx.vigia.analysis.calendar.KeptDay;
import mx.vigia.analysis.calendar.Owing;
import mx.vigia.analysis.calendar.Shift;
import mx.vigia.analysis.calendar.Tone;
import mx.vigia.analysis.clock.LegalTime;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Finding;
import mx.vigia.analysis.telling.Telling;
import org.jboss.logging.Logger;

/** One transaction of the almanac. A bill that cannot be counted is named and passed over until it changes again; what is owed of it stays owed. */
final class AlmanacSitting {
    private static final Logger LOG = Logger.getLogger(AlmanacSitting.class);
    private static final Duration UNTIL_OWED_AGAIN = Duration.ofMinutes(10);

    private final Connection transaction;
    private final ClockTellings tellings;
    private final Instant now;
    private final LocalDate today;
    private final DayBook book;
    private final Map<String, Telling> made = new LinkedHashMap<>();
    private final Set<UUID> counted = new HashSet<>();

    AlmanacSitting(Connection transaction, ClockTellings tellings, Instant now) {
        this.transaction = transaction;
        this.tellings = tellings;
        this.now = now;
        this.today = LegalTime.dayOf(now);
        this.book = new DayBook(transaction, today, now);
    }

    /** Counts the days of these bills, and tells which moved. */
    void count(Followed followed) throws SQLException {
        counted.addAll(followed.bills().keySet());
        for (var bill : followed.bills().keySet()) {
            unspoilt(bill, () -> count(bill, followed));
        }
    }

    /** Tells what is owed of the next days; gives how many there were. What could not be made stays owed, for later. */
    int settle(int most) throws SQLException {
        var owing = book.owing(most);
        for (var day : owing) {
            if (unspoilt(day.dossier(), () -> owe(day))) {
                book.settle(day);
            } else {
                book.putOff(day, now.plus(UNTIL_OWED_AGAIN));
            }
        }
        return owing.size();
    }

    /** The facts that were not there before. */
    List<Telling> made() throws SQLException {
        made.keySet().removeAll(book.told(made.keySet()));
        return List.copyOf(made.values());
    }

    /** All bills of which days were kept or facts made. */
    Set<UUID> bills() {
        made.values().forEach(telling -> counted.add(telling.fact().dossier()));
        return counted;
    }

    private Void count(UUID id, Followed followed) throws SQLException {
        var bill = tellings.bill(id);
        if (bill.isEmpty()) {
            book.close(id);
            return null;
        }
        var tone = followed.toneOf(transaction, id);
        var shifts = book.recount(bill.get(), tellings.publishedText(bill.get()), tone)
                .shifts();
        if (!followed.again() || tone.movesAloud()) {
            for (var shift : shifts) {
                moved(bill.get(), shift, tone);
            }
        }
        return null;
    }

    private void moved(Dossier bill, Shift shift, Tone tone) throws SQLException {
        var facts = new ClockFacts(bill, tellings.horizon(), now);
        if (!shift.isOfAnOpenConsultation(today)) {
            make(bill, facts.of(shift, tone.movesAloud()));
        } else if (!book.tellsThatItCloses(bill.id(), shift.after().day().due())) {
            make(bill, facts.ofWindow(shift, tone.movesAloud()));
        }
    }

    private Void owe(KeptDay day) throws SQLException {
        Optional<Dossier> bill = tellings.bill(day.dossier());
        bill.ifPresent(known -> Owing.today(day, today).stream()
                .filter(owed -> tellings.horizon().tells(owed.on(), now))
                .forEach(owed -> make(known, new ClockFacts(known, tellings.horizon(), now).of(day, owed))));
        return null;
    }

    private void make(Dossier bill, Finding finding) {
        made.computeIfAbsent(finding.fact().naturalKey(), absent -> tellings.of(bill, finding));
    }

    /** Whether the work was done, and not undone since it failed for a reason of the bill's own. */
    private boolean unspoilt(UUID bill, OwnFault.Keeping<Void> work) throws SQLException {
        var before = transaction.setSavepoint();
        try {
            OwnFault.named(work);
            return true;
        } catch (Unacceptable why) {
            LOG.errorf(why, "the days of the bill %s cannot be counted", bill);
            transaction.rollback(before);
            return false;
        } finally {
            transaction.releaseSavepoint(before);
        }
    }
}
