package mx.vigia.analysis.dossier.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.JdbcRows;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.feed.ChangeFeedWriter;
import mx.vigia.analysis.dossier.feed.ChangeManner;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AffectedLaws;
import mx.vigia.platform.text.Json;

/** Collects which dossiers one transaction changes, and in which manner, until they are written. */
public final class DossierWriter {
    private static final String SAVE_SQL = """
            insert into dossier (id, revision, body, text_sha256, first_seen, last_changed)
            values (?, ?, ?::jsonb, ?, ?, ?)
            on conflict (id) do update set revision = excluded.revision, body = excluded.body,
                text_sha256 = excluded.text_sha256, last_changed = excluded.last_changed
            """;

    /**
     * Separate from the others and only where it changes: it waits for all transactions that refer to the dossier,
     * which the others do not.
     */
    private static final String UPDATE_MERGED_SQL = """
            update dossier set merged_into = ends.home from unnest(?, ?) as ends (gone, home)
            where id = ends.gone and merged_into is distinct from ends.home
            """;

    /**
     * Dossiers merged into that one whose own record is in no dossier: nothing of them is held, and they continue to
     * redirect.
     */
    private static final String UPDATE_FOLLOWERS_SQL =
            "update dossier set merged_into = ? where merged_into = ? and id <> ?";

    private static final String DELETE_LAWS_SQL = "delete from dossier_law where dossier = any (?)";
    private static final String SAVE_LAW_SQL =
            "insert into dossier_law (dossier, law, name, relation, articles) values (?, ?, ?, ?, ?)";
    private static final String SAVE_LAW_IN_FORCE_SQL = """
            insert into law_in_force (dossier, law) values (?, ?) on conflict (dossier) do update set law = excluded.law
            """;

    private final DocketState holdings;
    private final Map<UUID, Dossier> changed = new LinkedHashMap<>();
    private final Map<UUID, ChangeManner> manners = new HashMap<>();

    public DossierWriter(DocketState holdings) {
        this.holdings = holdings;
    }

    /** Marks a dossier as merged into the one that replaces it; it is at its next revision, silently. */
    public void merge(Dossier gone, UUID into) {
        holdings.merge(gone.id(), into);
        updateRegrouped(gone);
    }

    public void revive(UUID dossier) {
        holdings.merge(dossier, null);
    }

    public void put(Dossier dossier) {
        holdings.put(dossier);
        changed.put(dossier.id(), dossier);
    }

    /** Adds a changed dossier; its change is silent only if all its changes here are. */
    public void put(Dossier dossier, boolean silent) {
        put(dossier, new ChangeManner(silent, false));
    }

    /** Adds a dossier whose records moved without new statements. */
    public void updateRegrouped(Dossier dossier) {
        put(dossier, new ChangeManner(true, true));
    }

    private void put(Dossier dossier, ChangeManner manner) {
        put(dossier);
        manners.merge(dossier.id(), manner, ChangeManner::combineWith);
    }

    /** Writes everything except the numbers of their changes. */
    public void write(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAVE_SQL)) {
            for (Dossier dossier : changed.values()) {
                JdbcRows.add(
                        statement,
                        dossier.id(),
                        dossier.revision(),
                        Json.write(dossier.withText(dossier.text().named())),
                        digest(dossier.text()),
                        dossier.firstSeen(),
                        dossier.lastChanged());
            }
            statement.executeBatch();
        }
        laws(connection);
        merged(connection);
    }

    /**
     * Updates merge targets: an old address redirects to its final target in one step, however often the dossiers in
     * between were merged.
     */
    private void merged(Connection connection) throws SQLException {
        Map<UUID, UUID> ends = new HashMap<>();
        changed.keySet().forEach(id -> ends.put(id, holdings.mergedInto(id).orElse(null)));
        ends.putAll(holdings.strayDossiers());
        JdbcRows.executeBatch(
                connection,
                UPDATE_FOLLOWERS_SQL,
                ends.entrySet().stream()
                        .filter(end -> end.getValue() != null)
                        .map(end -> new Object[] {end.getValue(), end.getKey(), end.getValue()})
                        .toList());
        List<UUID> gone = List.copyOf(ends.keySet());
        JdbcRows.update(
                connection,
                UPDATE_MERGED_SQL,
                JdbcRows.toSqlArray(connection, "uuid", gone),
                JdbcRows.toSqlArray(
                        connection, "uuid", gone.stream().map(ends::get).toList()));
    }

    private void laws(Connection connection) throws SQLException {
        JdbcRows.update(connection, DELETE_LAWS_SQL, JdbcRows.toSqlArray(connection, "uuid", changed.keySet()));
        try (PreparedStatement law = connection.prepareStatement(SAVE_LAW_SQL);
                PreparedStatement inForce = connection.prepareStatement(SAVE_LAW_IN_FORCE_SQL)) {
            for (Dossier dossier : changed.values()) {
                if (dossier.standsInForce()) {
                    JdbcRows.add(inForce, dossier.id(), AffectedLaws.known().idOf(dossier.title()));
                }
                for (AffectedLaw touched : dossier.laws()) {
                    JdbcRows.add(
                            law,
                            dossier.id(),
                            touched.id(),
                            touched.law(),
                            touched.relation().word(),
                            JdbcRows.toSqlArray(connection, "text", touched.articles()));
                }
            }
            law.executeBatch();
            inForce.executeBatch();
        }
    }

    /** Takes the numbers of their changes, from one locked row. */
    void number(Connection connection, Instant now) throws SQLException {
        ChangeFeedWriter.append(connection, changed.values(), manners, now);
    }

    private static String digest(BillText text) {
        return text.known() ? text.sha256() : null;
    }
}
