package mx.vigia.analysis.intake.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** Reads and writes the pending timer facts of due days, and what was announced of them, within one transaction. */
public final class DueDayRepository {
    /** Nothing is pending for a decree that waits for its bill, until it is announced alone or under the bill. */
    private static final String LOCK_PENDING_SQL = "select " + DueDayRowMapper.COLUMNS
            + " from due_day where owed_on <= ? and (not_before is null or not_before <= ?)"
            + " and not exists (select from waiting_fact where waiting_fact.dossier = due_day.dossier)"
            + " order by owed_on, dossier, key limit ? for update skip locked";

    private static final String SAVE_SETTLED_SQL =
            "update due_day set owed_on = ?, not_before = null where dossier = ? and key = ?";
    private static final String POSTPONE_SQL = "update due_day set not_before = ? where dossier = ? and key = ?";
    private static final String FIND_LAST_CONSULTATION_SQL = """
            select after -> 'consultation' ->> 'closesOn' as closes from fact
            where dossier = ? and kind in ('new', 'consultation-opened', 'consultation-extended') and after -> 'consultation' is not null
            order by recorded_at desc, revision desc limit 1""";
    private static final String FIND_ANNOUNCED_SQL = """
            select wanted from unnest(?) as wanted where exists (select from fact where natural_key = wanted)
                or exists (select from dossier join fact on natural_key = dossier.id::text || substr(wanted, 37)
                    where merged_into = left(wanted, 36)::uuid)""";

    private final Jdbc transaction;
    private final LocalDate today;
    private final Instant now;

    public DueDayRepository(Jdbc transaction, LocalDate today, Instant now) {
        this.transaction = transaction;
        this.today = today;
        this.now = now;
    }

    /** Returns due days with a timer fact pending today, locked, so that no other replica takes the same. */
    public List<StoredDueDay> lockPending(int max) {
        return transaction.list(LOCK_PENDING_SQL, DueDayRowMapper.ROW, today, now, max);
    }

    /** Marks everything pending for these days up to today as settled. */
    public void saveSettled(Collection<StoredDueDay> days) {
        transaction.batch(
                SAVE_SETTLED_SQL,
                days.stream()
                        .map(day -> new Object[] {
                            PendingDeadlineFacts.nextPendingDay(day, today).orElse(null),
                            day.dossier(),
                            day.day().key()
                        })
                        .toList());
    }

    /** Postpones facts of these days that could not be made; they are pending again after this time. */
    public void postpone(Collection<StoredDueDay> days, Instant until) {
        transaction.batch(
                POSTPONE_SQL,
                days.stream()
                        .map(day ->
                                new Object[] {until, day.dossier(), day.day().key()})
                        .toList());
    }

    /** Whether the last announcement about the consultation of a bill is that it closes on this day. */
    public boolean wasAnnouncedToClose(UUID dossier, LocalDate day) {
        return transaction
                .first(FIND_LAST_CONSULTATION_SQL, row -> row.getString("closes"), dossier)
                .filter(day.toString()::equals)
                .isPresent();
    }

    /** Returns those of these natural keys for which a fact exists already, of the bill or of one merged into it. */
    public Set<String> findAnnounced(Collection<String> keys) {
        return Set.copyOf(transaction.list(FIND_ANNOUNCED_SQL, row -> row.getString(1), Jdbc.array("text", keys)));
    }
}
