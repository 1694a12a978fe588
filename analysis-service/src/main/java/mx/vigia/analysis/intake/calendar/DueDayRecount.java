package mx.vigia.analysis.intake.calendar;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.JdbcRows;
import mx.vigia.analysis.dossier.Dossier;

/** Counts the days of many bills anew, within one transaction; of their rows only those are written that come out otherwise. */
public final class DueDayRecount {
    /** Some bills, each its own {@code home}, and those that merged into them; their ids are asked for twice. */
    static final String MERGED_FAMILY_SQL = """
            (select id, id as home from dossier where id = any (?)
                union all select id, merged_into from dossier where merged_into = any (?)) family""";

    /** Locked in the order of bills and keys, so that nobody who counts waits for one who waits for them. */
    private static final String LOCK_DAYS_SQL = "select home, " + DayRow.COLUMNS + " from due_day join "
            + MERGED_FAMILY_SQL + " on family.id = due_day.dossier order by due_day.dossier, key for update of due_day";

    private static final String MARK_GONE_SQL = "update due_day set gone = true, running = false, owed_on = null,"
            + " sequence = sequence + 1, changed_at = ? where dossier = any (?) and not gone";

    private final Connection transaction;
    private final LocalDate today;
    private final Instant now;
    private final boolean again;
    private final Map<UUID, List<DayRow>> kept = new HashMap<>();
    private final List<DayRow> changed = new ArrayList<>();

    /** @param again whether they were counted by other rules before, so that other facts may be owed of the same day */
    public DueDayRecount(Connection transaction, LocalDate today, Instant now, boolean again) {
        this.transaction = transaction;
        this.today = today;
        this.now = now;
        this.again = again;
    }

    /** Keeps the days of these bills, and gives by bill those that moved; what merged into a bill is what we knew of it. */
    public Map<UUID, List<DueDayShift>> of(
            List<Dossier> bills, Function<Dossier, List<DueDay>> counting, Map<UUID, ChangeSignificance> tones)
            throws SQLException {
        read(bills.stream().map(Dossier::id).toList());
        Map<UUID, List<DueDayShift>> shifts = new LinkedHashMap<>();
        for (var bill : bills) {
            var reckoning = DueDayDiff.of(
                    bill.id(),
                    findKnownDays(bill),
                    counting.apply(bill),
                    new CountingContext(today, tones.get(bill.id())));
            recount(bill, reckoning.days());
            shifts.put(bill.id(), reckoning.shifts());
        }
        write();
        return shifts;
    }

    /** The bills of which a day was written. */
    public Set<UUID> writtenBills() {
        return changed.stream().map(DayRow::dossier).collect(Collectors.toCollection(HashSet::new));
    }

    /** Nobody waits for anything of bills that are there no longer. */
    public void close(Collection<UUID> dossiers) throws SQLException {
        if (!dossiers.isEmpty()) {
            JdbcRows.update(transaction, MARK_GONE_SQL, now, JdbcRows.toSqlArray(transaction, "uuid", dossiers));
        }
    }

    private void read(Collection<UUID> bills) throws SQLException {
        var ids = JdbcRows.toSqlArray(transaction, "uuid", bills);
        JdbcRows.forEachRow(
                transaction,
                LOCK_DAYS_SQL,
                row -> kept.computeIfAbsent(row.getObject("home", UUID.class), absent -> new ArrayList<>())
                        .add(DayRow.of(row)),
                ids,
                ids);
    }

    /** Its own days come before those of what merged into it, and what is still meant before what is not. */
    private List<StoredDueDay> findKnownDays(Dossier bill) {
        return kept.getOrDefault(bill.id(), List.of()).stream()
                .map(DayRow::kept)
                .sorted(Comparator.comparing(
                                (StoredDueDay each) -> !each.dossier().equals(bill.id()))
                        .thenComparing(StoredDueDay::gone))
                .toList();
    }

    private void recount(Dossier bill, List<StoredDueDay> days) {
        Map<String, DayRow> before = kept.getOrDefault(bill.id(), List.of()).stream()
                .filter(row -> row.dossier().equals(bill.id()))
                .collect(Collectors.toMap(DayRow::key, Function.identity()));
        for (var day : days) {
            var was = before.get(day.day().key());
            var now = DayRow.of(day, pendingDay(day, was), bill);
            if (!now.equals(was)) {
                changed.add(now);
            }
        }
    }

    /** Of a day that stays as it was the same is owed as before, and what was settled of it stays settled. */
    private LocalDate pendingDay(StoredDueDay day, DayRow was) {
        return was != null && was.kept().equals(day) && !again
                ? was.owedOn()
                : firstPendingDay(day).orElse(null);
    }

    /** Today, where something of the past few days may be owed; it is then looked at and settled. */
    private Optional<LocalDate> firstPendingDay(StoredDueDay day) {
        return PendingDeadlineFacts.today(day, today).isEmpty()
                ? PendingDeadlineFacts.nextPendingDay(day, today)
                : Optional.of(today);
    }

    private void write() throws SQLException {
        var rows = new ArrayList<Object[]>();
        for (var row : changed) {
            rows.add(row.parameters(transaction, now));
        }
        JdbcRows.executeBatch(transaction, DayRow.SAVE_SQL, rows);
    }
}
