package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import mx.vigia.platform.store.Jdbc;

/** Lets a person confirm that a doubtful page is right as it is. */
@ApplicationScoped
public class DoubtOverride {
    private final Jdbc database;

    DoubtOverride(Jdbc database) {
        this.database = database;
    }

    /**
     * Makes the next round accept what this page shows, unless it shows even less; returns false if the page is not in
     * doubt, or nothing on it could be read.
     */
    public boolean acceptPage(String site, URI address) {
        return database.update("""
                update known_page set accepted = true where site = ? and ? in (called, address) and doubts > 0 and doubted_items >= 0
                """, site, address.toString()) > 0;
    }
}
