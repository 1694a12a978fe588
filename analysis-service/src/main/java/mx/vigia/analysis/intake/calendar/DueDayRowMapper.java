package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.text.Json;

/** Maps a row of {@code due_day}. */
final class DueDayRowMapper {
    static final String COLUMNS = "dossier, moved_from, sequence, noted_on, silent, gone, body";
    static final SqlFunction<StoredDueDay> ROW = row -> new StoredDueDay(
            row.getObject("dossier", UUID.class),
            Json.read(row.getString("body"), DueDay.class),
            row.getObject("moved_from", LocalDate.class),
            row.getInt("sequence"),
            row.getObject("noted_on", LocalDate.class),
            row.getBoolean("silent"),
            row.getBoolean("gone"));

    private DueDayRowMapper() {}
}
