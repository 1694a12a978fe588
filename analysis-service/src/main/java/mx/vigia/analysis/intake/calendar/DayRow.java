package mx.vigia.analysis.intake.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.text.Json;

/**
 * A due day as its row holds it: two that are equal are the same row.
 *
 * @param owedOn when the next timer fact of it is pending; null where none is
 * @param putOff whether a pending fact could not be made, and waits
 * @param site of the bill, as are the next three
 */
record DayRow(
        StoredDueDay kept,
        LocalDate owedOn,
        boolean putOff,
        String site,
        String title,
        List<String> committees,
        List<String> topics) {
    static final String COLUMNS = DueDayRowMapper.COLUMNS + ", owed_on, not_before, site, title, committees, topics";

    /** Writes a row, whose columns are the {@link #parameters}. */
    static final String SAVE_SQL = """
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

    static final SqlFunction<DayRow> ROW = row -> new DayRow(
            DueDayRowMapper.ROW.apply(row),
            row.getObject("owed_on", LocalDate.class),
            row.getObject("not_before") != null,
            row.getString("site"),
            row.getString("title"),
            List.of((String[]) row.getArray("committees").getArray()),
            List.of((String[]) row.getArray("topics").getArray()));

    DayRow {
        committees = List.copyOf(committees);
        topics = List.copyOf(topics);
    }

    /** Returns the row of a due day of this bill, whose next fact is pending on that day. */
    static DayRow of(StoredDueDay dueDay, LocalDate owedOn, Dossier bill) {
        return new DayRow(
                dueDay,
                owedOn,
                false,
                bill.site(),
                bill.title(),
                bill.committees().stream().map(Referral::name).distinct().toList(),
                bill.tags().stream().map(Tag::topic).distinct().toList());
    }

    UUID dossier() {
        return kept.dossier();
    }

    String key() {
        return kept.day().key();
    }

    Object[] parameters(Jdbc transaction, Instant now) {
        var day = kept.day();
        return new Object[] {
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
            owedOn,
            now,
            Json.write(day),
            site,
            title,
            Jdbc.array("text", committees),
            Jdbc.array("text", topics)
        };
    }
}
