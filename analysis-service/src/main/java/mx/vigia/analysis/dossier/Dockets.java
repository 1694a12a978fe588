package mx.vigia.analysis.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillSighted;

/** Opens dockets: every row that some sightings may touch, locked in one order, so that two replicas wait and never block each other. */
@ApplicationScoped
public class Dockets {
    private final DataSource database;

    Dockets(DataSource database) {
        this.database = database;
    }

    /** A transaction with everything these sightings are about. */
    public Docket open(Collection<BillSighted> sightings, Instant now) throws SQLException {
        return open(reader -> reader.read(sightings), now);
    }

    /** A transaction with one record, which is made where there is none. */
    public Docket openFor(BillId record, Instant now) throws SQLException {
        return open(reader -> reader.readNamed(record), now);
    }

    /** A transaction with these dossiers and all their records; one that is none of ours is left out. */
    public Docket openOn(Collection<UUID> dossiers, Instant now) throws SQLException {
        return open(reader -> reader.readOf(dossiers), now);
    }

    /** What is to be read and locked. */
    @FunctionalInterface
    private interface Wanted {
        Holdings from(DocketReader reader) throws SQLException;
    }

    /** A transaction with these dossiers, the dossiers of these rows of records, and all that has to do with any of them. */
    public Docket open(Collection<UUID> dossiers, Collection<Long> records, Instant now) throws SQLException {
        return open(reader -> reader.read(dossiers, records), now);
    }

    private Docket open(Wanted wanted, Instant now) throws SQLException {
        Connection connection = database.getConnection();
        boolean opened = false;
        try {
            connection.setAutoCommit(false);
            Holdings holdings = wanted.from(new DocketReader(connection, now));
            opened = true;
            return new Docket(connection, holdings, now);
        } finally {
            if (!opened) {
                connection.close();
            }
        }
    }
}
