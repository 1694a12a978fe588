package mx.vigia.analysis.dossier.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.JdbcRows;
import mx.vigia.analysis.dossier.Dossier;

/**
 * Appends to the gap-free feed; the writer that takes numbers holds the counter's row until the commit, so no reader
 * ever skips one.
 */
public final class ChangeFeedWriter {
    private static final String TAKE_NUMBERS_SQL = "update change_counter set last = last + ? returning last";
    private static final String APPEND_SQL =
            "insert into change (number, dossier, revision, at, silent, regrouped) values (?, ?, ?, ?, ?, ?)";

    private ChangeFeedWriter() {}

    public static void append(Connection connection, Collection<Dossier> changed, Instant now) throws SQLException {
        append(connection, changed, Map.of(), now);
    }

    /** Appends changes with the manner of each dossier's change; dossiers not listed changed non-silently. */
    public static void append(
            Connection connection, Collection<Dossier> changed, Map<UUID, ChangeManner> manners, Instant now)
            throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        long last = JdbcRows.list(connection, TAKE_NUMBERS_SQL, row -> row.getLong(1), changed.size())
                .getFirst();
        long number = last - changed.size();
        try (PreparedStatement statement = connection.prepareStatement(APPEND_SQL)) {
            for (Dossier dossier : changed) {
                number++;
                ChangeManner manner = manners.getOrDefault(dossier.id(), ChangeManner.ANNOUNCED);
                JdbcRows.setParameters(
                        statement, number, dossier.id(), dossier.revision(), now, manner.silent(), manner.regrouped());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
