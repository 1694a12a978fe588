package mx.vigia.scraper.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.archive.PublishedBytes;

/** The pages behind every sighting ever published. */
@ApplicationScoped
class PublishedBytesRepository implements PublishedBytes {
    private final Jdbc database;

    PublishedBytesRepository(Jdbc database) {
        this.database = database;
    }

    @Override
    public Set<String> of(Collection<String> digests) {
        var found = new HashSet<String>();
        database.forEach(
                "select distinct page_sha256 from sighting where page_sha256 = any (?)",
                row -> found.add(row.getString(1)),
                Jdbc.array("text", digests));
        return found;
    }
}
