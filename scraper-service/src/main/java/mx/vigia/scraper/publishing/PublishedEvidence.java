package mx.vigia.scraper.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import mx.vigia.scraper.archive.Evidence;

/** The pages behind every sighting that was ever published. */
@ApplicationScoped
class PublishedEvidence implements Evidence {
    private final DataSource database;

    PublishedEvidence(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<String> of(Collection<String> digests) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select distinct page_sha256 from sighting where page_sha256 = any (?)")) {
            select.setArray(1, connection.createArrayOf("text", digests.toArray()));
            var found = new HashSet<String>();
            var rows = select.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
