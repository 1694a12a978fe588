package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import mx.vigia.platform.store.Jdbc;

/** Lets a person say that a page we doubt is right as it is. */
@ApplicationScoped
public class DoubtOverride {
    private final Jdbc database;

    DoubtOverride(Jdbc database) {
        this.database = database;
    }

    /** The next round believes what this page shows, unless it shows even less; false where the page is in no doubt, or shows nothing that could be read. */
    public boolean accept(String site, URI address) {
        return database.update("""
                update known_page set accepted = true where site = ? and ? in (called, address) and doubts > 0 and doubted_items >= 0
                """, site, address.toString()) > 0;
    }
}
