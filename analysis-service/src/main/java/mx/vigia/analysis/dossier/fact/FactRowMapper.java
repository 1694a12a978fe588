package mx.vigia.analysis.dossier.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.text.Json;
import org.jspecify.annotations.Nullable;

/** Maps a row to a fact. */
public final class FactRowMapper {
    private static final SqlFunction<FactIdentity> IDENTITY = row -> new FactIdentity(
            row.getObject("id", UUID.class),
            FactKind.of(row.getString("kind")),
            row.getString("natural_key"),
            row.getObject("dossier", UUID.class),
            row.getInt("revision"));

    private FactRowMapper() {}

    /** Returns a reader of facts whose time of announcement is read by this function: null if not yet announced. */
    public static SqlFunction<Fact> reader(SqlFunction<@Nullable Instant> announced) {
        return row -> {
            FactHeader header = new FactHeader(
                    IDENTITY.apply(row),
                    new FactTimes(
                            row.getObject("happened", LocalDate.class),
                            row.getObject("published", LocalDate.class),
                            Jdbc.instant(row, "captured")),
                    Optional.ofNullable(row.getString("page"))
                            .map(page -> Json.read(page, Provenance.class))
                            .orElse(null),
                    announced.apply(row),
                    row.getBoolean("late"));
            return FactCodec.read(header, row.getString("before"), row.getString("after"));
        };
    }
}
