package mx.vigia.analysis.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import javax.sql.DataSource;
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
        Connection connection = database.getConnection();
        boolean opened = false;
        try {
            connection.setAutoCommit(false);
            Holdings holdings = new DocketReader(connection, sightings, now).read();
            opened = true;
            return new Docket(connection, holdings);
        } finally {
            if (!opened) {
                connection.close();
            }
        }
    }
}
