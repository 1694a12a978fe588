package mx.vigia.analysis.dossier.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;
import org.jspecify.annotations.Nullable;

/** Maps a row to a fact. */
public final class FactRowMapper {
    private FactRowMapper() {}

    /** Returns the fact with this time of announcement; null where it was not yet announced. */
    public static Fact of(ResultSet row, @Nullable Instant announced) throws SQLException {
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
                announced,
                row.getBoolean("late"));
    }
}
