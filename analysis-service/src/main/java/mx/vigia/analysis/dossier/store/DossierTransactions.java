package mx.vigia.analysis.dossier.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SightingEvent;

/** Opens dockets: every row that some sightings may touch, locked in one order, so that two replicas wait and never block each other. */
@ApplicationScoped
public class DossierTransactions {
    private final DataSource database;

    private final DossierPreparation prepared;

    DossierTransactions(DataSource database, DossierPreparation prepared) {
        this.database = database;
        this.prepared = prepared;
    }

    /** A transaction with everything these sightings are about. */
    public DossierTransaction open(Collection<SightingEvent> sightings, Instant now) throws SQLException {
        return open(RecordClaim.of(sightings, now), now);
    }

    /** A transaction with one record, which is made where there is none. */
    public DossierTransaction openFor(BillId record, Instant now) throws SQLException {
        return open(RecordClaim.of(record, now), now);
    }

    /** A transaction with these dossiers and all their records; one that is none of ours is left out. */
    public DossierTransaction openForDossiers(Collection<UUID> dossiers, Instant now) throws SQLException {
        return open(new DossierMembers(dossiers), now);
    }

    /** A transaction with these dossiers, the dossiers of these rows of records, and all that has to do with any of them. */
    public DossierTransaction open(Collection<UUID> dossiers, Collection<Long> records, Instant now)
            throws SQLException {
        return open(new RecordNeighbourhood(dossiers, records, false), now);
    }

    /** The same to take some of them apart; where too many have to do with them, without those. */
    public DossierTransaction openForSplit(Collection<UUID> dossiers, Collection<Long> records, Instant now)
            throws SQLException {
        return open(new RecordNeighbourhood(dossiers, records, true), now);
    }

    /** A transaction with these rows of records, as they are read now, and with whatever else bears a name of theirs. */
    public DossierTransaction openForRecords(Collection<Long> records, Instant now) throws SQLException {
        return open(new KnownRecords(records, now), now);
    }

    private DossierTransaction open(DocketRequest errand, Instant now) throws SQLException {
        Connection connection = database.getConnection();
        boolean opened = false;
        try {
            connection.setAutoCommit(false);
            prepared.prepareWithin(connection);
            DocketState holdings = new DocketReader(connection).read(errand);
            opened = true;
            return new DossierTransaction(connection, holdings, now);
        } finally {
            if (!opened) {
                rollBack(connection);
            }
        }
    }

    private static void rollBack(Connection connection) throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
