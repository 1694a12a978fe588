package mx.vigia.analysis.calendar;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;

/** The rows of the days that bills wait for, within one transaction. */
public final class DayBook {
    private static final String KEPT = "select " + KeptDays.COLUMNS + " from due_day where dossier = any (array"
            + "(select id from dossier where id = ? or merged_into = ?)) order by dossier <> ?, gone, dossier, key for update";
    private static final String KEEP = """
            insert into due_day (dossier, key, kind, due, latest, running, gone, moved_from, sequence, noted_on, silent,
                owed_on, changed_at, body, site, title, committees, topics)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
            on conflict (dossier, key) do update set due = excluded.due, latest = excluded.latest,
                running = excluded.running, gone = excluded.gone, moved_from = excluded.moved_from,
                sequence = excluded.sequence, noted_on = excluded.noted_on, silent = excluded.silent,
                owed_on = excluded.owed_on, body = excluded.body, site = excluded.site, title = excluded.title,
                committees = excluded.committees, topics = excluded.topics,
                not_before = null, changed_at = case when excluded.sequence = due_day.sequence then due_day.changed_at else excluded.changed_at end
            """;
    private static final String GONE = "update due_day set gone = true, running = false, owed_on = null,"
            + " sequence = sequence + 1, changed_at = ? where dossier = ? and not gone";
    private static final String OWING = "select " + KeptDays.COLUMNS
            + " from due_day where owed_on <= ? and (not_before is null or not_before <= ?)"
            + " order by owed_on, dossier, key limit ? for update skip locked";
    private static final String SETTLE =
            "update due_day set owed_on = ?, not_before = null where dossier = ? and key = ?";
    private static final String PUT_OFF = "update due_day set not_before = ? where dossier = ? and key = ?";
    private static final String LAST_WINDOW = """
            select after -> 'consultation' ->> 'closesOn' as closes from fact
            where dossier = ? and kind in ('new', 'consultation-opened', 'consultation-extended') and after -> 'consultation' is not null
            order by recorded_at desc, revision desc limit 1""";
    private static final String TOLD = """
            select wanted from unnest(?) as wanted where exists (select from fact where natural_key = wanted)
                or exists (select from dossier join fact on natural_key = dossier.id::text || substr(wanted, 37)
                    where merged_into = left(wanted, 36)::uuid)""";

    private final Connection transaction;
    private final LocalDate today;
    private final Instant now;

    public DayBook(Connection transaction, LocalDate today, Instant now) {
        this.transaction = transaction;
        this.today = today;
        this.now = now;
    }

    /** Counts the days of a bill anew, keeps them, and says what moved; what merged into it is what we knew of it. {@code published} may be unknown. */
    public Reckoning recount(Dossier bill, BillText published, Tone tone) throws SQLException {
        var kept = Rows.list(transaction, KEPT, KeptDays::of, bill.id(), bill.id(), bill.id());
        var reckoning = Reckoning.of(bill.id(), kept, DueDays.of(bill, published), new Noted(today, tone));
        for (var day : reckoning.days()) {
            keep(day, bill);
        }
        return reckoning;
    }

    /** Nobody waits for anything of a bill that is there no longer. */
    public void close(UUID dossier) throws SQLException {
        Rows.update(transaction, GONE, now, dossier);
    }

    /** Days of which the clock owes something today, locked, so that no other replica takes the same. */
    public List<KeptDay> owing(int most) throws SQLException {
        return Rows.list(transaction, OWING, KeptDays::of, today, now, most);
    }

    /** What was owed of this day up to today is settled. */
    public void settle(KeptDay day) throws SQLException {
        Rows.update(
                transaction,
                SETTLE,
                Owing.nextAfter(day, today).orElse(null),
                day.dossier(),
                day.day().key());
    }

    /** What is owed of this day could not be made; it is owed again after this moment. */
    public void putOff(KeptDay day, Instant until) throws SQLException {
        Rows.update(transaction, PUT_OFF, until, day.dossier(), day.day().key());
    }

    /** Whether the last that was told of the consultation of a bill is that it closes on this day. */
    public boolean tellsThatItCloses(UUID dossier, LocalDate day) throws SQLException {
        return Rows.first(transaction, LAST_WINDOW, row -> row.getString("closes"), dossier)
                .filter(day.toString()::equals)
                .isPresent();
    }

    /** Those of these natural keys of which there is a fact already, of the bill or of one that merged into it. */
    public Set<String> told(Collection<String> keys) throws SQLException {
        return Set.copyOf(Rows.list(transaction, TOLD, row -> row.getString(1), Rows.array(transaction, "text", keys)));
    }

    private void keep(KeptDay kept, Dossier bill) throws SQLException {
        var day = kept.day();
        Rows.update(
                transaction,
                KEEP,
                kept.dossier(),
                day.key(),
                day.kind().word(),
                day.due(),
                day.deadline().latest(),
                kept.running(),
                kept.gone(),
                kept.movedFrom(),
                kept.sequence(),
                kept.notedOn(),
                kept.silent(),
                owedOn(kept).orElse(null),
                now,
                Json.write(day),
                bill.site(),
                bill.title(),
                Rows.array(
                        transaction,
                        "text",
                        bill.committees().stream()
                                .map(Referral::name)
                                .distinct()
                                .toList()),
                Rows.array(
                        transaction,
                        "text",
                        bill.tags().stream().map(Tag::topic).distinct().toList()));
    }

    /** Today, where something of the past few days may be owed; it is then looked at and settled. */
    private Optional<LocalDate> owedOn(KeptDay kept) {
        return Owing.today(kept, today).isEmpty() ? Owing.nextAfter(kept, today) : Optional.of(today);
    }
}
