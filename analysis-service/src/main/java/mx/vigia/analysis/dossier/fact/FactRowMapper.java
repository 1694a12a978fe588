package mx.vigia.analysis.dossier.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.text.Json;
import org.jspecify.annotations.Nullable;

/** Maps a row to a fact. */
public final class FactRowMapper {
    private FactRowMapper() {}

    /** Returns a reader of facts whose time of announcement is read by this function: null if not yet announced. */
    public static SqlFunction<Fact> reader(SqlFunction<@Nullable Instant> announced) {
        return row -> {
            String before = row.getString("before");
            String page = row.getString("page");
            return new Fact(
                    row.getObject("id", UUID.class),
                    FactKind.of(row.getString("kind")),
                    row.getString("natural_key"),
                    row.getObject("dossier", UUID.class),
                    row.getInt("revision"),
                    before == null ? null : Json.read(before, FactState.class),
                    Json.read(row.getString("after"), FactState.class),
                    row.getObject("happened", LocalDate.class),
                    row.getObject("published", LocalDate.class),
                    Jdbc.instant(row, "captured"),
                    page == null ? null : Json.read(page, Provenance.class),
                    announced.apply(row),
                    row.getBoolean("late"));
        };
    }
}
