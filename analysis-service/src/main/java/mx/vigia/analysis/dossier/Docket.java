package mx.vigia.analysis.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.Digest;
import mx.vigia.analysis.bill.PageKind;
import mx.vigia.analysis.bill.SourceRecord;

/** The source records and dossiers of one transaction, locked from opening to {@link #commit}: closed without it, nothing happened. */
public final class Docket implements AutoCloseable {
    private final Connection connection;
    private final Holdings holdings;
    private final Map<BillId, Set<PageKind>> heard = new LinkedHashMap<>();
    private final List<Reworded> reworded = new ArrayList<>();
    private final Map<UUID, Dossier> changed = new LinkedHashMap<>();
    private final Map<BillId, UUID> linked = new LinkedHashMap<>();

    Docket(Connection connection, Holdings holdings) {
        this.connection = connection;
        this.holdings = holdings;
    }

    /** The open transaction, for rows that must be true together with these. */
    public Connection connection() {
        return connection;
    }

    /** Writes everything but the change numbers; facts about these dossiers may be written after this. */
    public void write() throws SQLException {
        DocketWriter writer = new DocketWriter(connection, holdings);
        writer.records(heard);
        writer.texts(reworded);
        writer.dossiers(changed.values());
        linked.values().removeIf(dossier -> holdings.dossier(dossier).isEmpty());
        writer.links(linked);
    }

    /** Takes the change numbers, last and from one locked row, so that they run in the order of commits; then commits. */
    public void commit(Instant now) throws SQLException {
        ChangeFeed.append(connection, changed.values(), now);
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }

    SourceRecord recordOf(BillId id) {
        return holdings.record(id);
    }

    void keep(SourceRecord record, PageKind said) {
        holdings.put(record);
        heard.computeIfAbsent(record.id(), absent -> new LinkedHashSet<>()).add(said);
    }

    void keep(Reworded text) {
        reworded.add(text);
    }

    /** The dossier of this record: its own, or where it is not linked yet that of a record with a name in common. */
    UUID linkOf(BillId id) {
        return holdings.link(id).orElseGet(() -> {
            UUID dossier = holdings.namesake(id).orElseGet(() -> Digest.identifier(id.site() + "|" + id.key()));
            holdings.link(id, dossier);
            linked.put(id, dossier);
            return dossier;
        });
    }

    Collection<SourceRecord> recordsOf(UUID dossier) {
        return holdings.linkedTo(dossier);
    }

    Optional<Dossier> dossier(UUID id) {
        return holdings.dossier(id);
    }

    void put(Dossier dossier) {
        holdings.put(dossier);
        changed.put(dossier.id(), dossier);
    }
}
