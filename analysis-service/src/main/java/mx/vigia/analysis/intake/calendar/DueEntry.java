package mx.vigia.analysis.intake.calendar;

import java.time.Instant;
import java.util.List;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * A due day in the calendar, with what is shown of its bill.
 *
 * @param changedAt when its calculation last changed
 */
public record DueEntry(
        StoredDueDay kept, String title, String site, List<String> committees, List<String> topics, Instant changedAt) {
    static final String COLUMNS = DueDayRowMapper.COLUMNS + ", title, site, committees, topics, changed_at";
    static final SqlFunction<DueEntry> ROW = row -> new DueEntry(
            DueDayRowMapper.ROW.apply(row),
            row.getString("title"),
            row.getString("site"),
            List.of((String[]) row.getArray("committees").getArray()),
            List.of((String[]) row.getArray("topics").getArray()),
            Jdbc.instant(row, "changed_at"));

    /** Returns the same with the title of the decree, which the day of a bill does not name, in what is due. */
    DueEntry withDecreeNamed() {
        return kept.day().isOfLawInForce()
                ? this
                : new DueEntry(kept.with(kept.day().ofDecree(title)), title, site, committees, topics, changedAt);
    }
}
