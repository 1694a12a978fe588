package mx.vigia.analysis.intake.calendar;

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
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.store.Jdbc;

/** Recalculates the due days of many bills within one transaction; only rows that differ are written. */
public final class DueDayRecount {
    /** Some bills, each its own {@code home}, and those merged into them; their ids are bound twice. */
    static final String MERGED_FAMILY_SQL = """
            (select id, id as home from dossier where id = any (?)
                union all select id, merged_into from dossier where merged_into = any (?)) family""";

    /** Locked in the order of bills and keys, so that no two transactions wait for each other. */
    private static final String LOCK_DAYS_SQL = "select home, " + DayRow.COLUMNS + " from due_day join "
            + MERGED_FAMILY_SQL + " on family.id = due_day.dossier order by due_day.dossier, key for update of due_day";

    private static final String MARK_GONE_SQL = "update due_day set gone = true, running = false, owed_on = null,"
            + " sequence = sequence + 1, changed_at = ? where dossier = any (?) and not gone";

    private final Jdbc transaction;
    private final LocalDate today;
    private final Instant now;
    private final boolean again;
    private final Map<UUID, List<DayRow>> kept = new HashMap<>();
    private final List<DayRow> changed = new ArrayList<>();

    /**
     * @param again whether they were calculated under other rules before, so that other facts may be pending for the
     *     same day
     */
    public DueDayRecount(Jdbc transaction, LocalDate today, Instant now, boolean again) {
        this.transaction = transaction;
        this.today = today;
        this.now = now;
        this.again = again;
    }

    /**
     * Stores the due days of these bills, and returns by bill those that moved; days of merged bills count as already
     * known.
     */
    public Map<UUID, List<DueDayShift>> of(
            List<Dossier> bills, Function<Dossier, List<DueDay>> counting, Map<UUID, ChangeSignificance> tones) {
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

    /** Returns the bills of which a due day was written. */
    public Set<UUID> writtenBills() {
        return changed.stream().map(DayRow::dossier).collect(Collectors.toCollection(HashSet::new));
    }

    /** Closes the due days of bills that no longer exist. */
    public void close(Collection<UUID> dossiers) {
        if (!dossiers.isEmpty()) {
            transaction.update(MARK_GONE_SQL, now, Jdbc.array("uuid", dossiers));
        }
    }

    private void read(Collection<UUID> bills) {
        var ids = Jdbc.array("uuid", bills);
        transaction.forEach(
                LOCK_DAYS_SQL,
                row -> kept.computeIfAbsent(row.getObject("home", UUID.class), absent -> new ArrayList<>())
                        .add(DayRow.ROW.apply(row)),
                ids,
                ids);
    }

    /**
     * Returns its known days: its own before those of bills merged into it, and those with grounds before those
     * without.
     */
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

    /** Returns the next pending day; an unchanged day keeps what is pending and what is settled. */
    private LocalDate pendingDay(StoredDueDay day, DayRow was) {
        return was != null && was.kept().equals(day) && !again
                ? was.owedOn()
                : firstPendingDay(day).orElse(null);
    }

    /** Returns today, where something of the past few days may be pending; it is then checked and settled. */
    private Optional<LocalDate> firstPendingDay(StoredDueDay day) {
        return PendingDeadlineFacts.today(day, today).isEmpty()
                ? PendingDeadlineFacts.nextPendingDay(day, today)
                : Optional.of(today);
    }

    private void write() {
        var rows = new ArrayList<Object[]>();
        for (var row : changed) {
            rows.add(row.parameters(transaction, now));
        }
        transaction.batch(DayRow.SAVE_SQL, rows);
    }
}
