package mx.vigia.scraper.archive;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/** Measures how many bytes may still be archived, by the archive's own limit and by the disk. */
@ApplicationScoped
class ArchiveRoom {
    private static final Logger LOG = Logger.getLogger(ArchiveRoom.class);

    private final PageArchive archive;

    ArchiveRoom(PageArchive archive) {
        this.archive = archive;
    }

    void register(@Observes StartupEvent started, MeterRegistry meters) {
        meters.gauge("vigia.archive.room.bytes", this, ArchiveRoom::bytes);
    }

    private double bytes() {
        try {
            return archive.room();
        } catch (IOException | StoreException e) {
            LOG.debug("The room of the archive cannot be measured", e);
            return Double.NaN;
        }
    }
}
