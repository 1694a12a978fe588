package mx.vigia.analysis.telling;

import java.time.Clock;
import javax.sql.DataSource;

/** Announcers for tests that need another broker than the house's. */
public final class Tellers {
    private Tellers() {}

    /** Tells a broker at this address. */
    public static FactAnnouncer to(String bootstrap, FactLedger ledger, DataSource database) {
        Wire wire = new Wire(bootstrap);
        wire.open(null);
        return new FactAnnouncer(wire, ledger, database, Clock.systemUTC());
    }
}
