package mx.vigia.notification.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/** Counts the active watches in the database, to be compared with those that analysis-service matches. */
@ApplicationScoped
class StoredWatches {
    private static final Logger LOG = Logger.getLogger(StoredWatches.class);

    private final Jdbc jdbc;

    StoredWatches(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    void register(@Observes StartupEvent started, MeterRegistry meters) {
        meters.gauge("vigia.watches.stored", this, StoredWatches::count);
    }

    private double count() {
        try {
            return jdbc.<Long>one("select count(*) from watch where state = 'ACTIVE'", row -> row.getLong(1));
        } catch (StoreException e) {
            LOG.debug("Watches cannot be counted", e);
            return Double.NaN;
        }
    }
}
