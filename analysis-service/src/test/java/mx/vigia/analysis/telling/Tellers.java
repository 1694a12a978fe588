package mx.vigia.analysis.telling;

import java.time.Clock;
import javax.sql.DataSource;

/** Announcers for tests that need another broker than the house's. */
public final class Tellers {
    private Tellers() {}

    /** Tells a broker at this address. */
    public static FactAnnouncer to(String bootstrap, FactLedger ledger, DataSource database) {
        return to(bootstrap, ledger, database, Clock.systemUTC());
    }

    /** The same, by another clock. */
    public static FactAnnouncer to(String bootstrap, FactLedger ledger, DataSource database, Clock clock) {
        Wire wire = new Wire(bootstrap);
        wire.open(null);
        return new FactAnnouncer(wire, ledger, database, clock);
    }

    /** Tells what was left untold, as is done every few seconds. */
    public static void sweep(FactAnnouncer announcer) {
        announcer.sweep();
    }
}
