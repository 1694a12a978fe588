package mx.vigia.analysis.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** The names under which {@code sources.health.v1} told of the sites; looked up again after a minute, and not at all while all that are shown have a word of our own. */
@ApplicationScoped
class SitesHeardOf implements SiteNames {
    private static final Logger LOG = Logger.getLogger(SitesHeardOf.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final DataSource database;
    private final InstantSource clock;
    private volatile Heard heard = new Heard(Instant.MIN, Map.of());

    SitesHeardOf(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Heard(Instant at, Map<String, String> names) {}

    @Override
    public String of(String site) {
        var now = clock.instant();
        if (heard.at().isBefore(now.minus(FRESH))) {
            heard = new Heard(now, lookedUp());
        }
        return heard.names().getOrDefault(site, site);
    }

    /** A page does without the names rather than not be shown. */
    private Map<String, String> lookedUp() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select site, name from site_health")) {
            var names = new HashMap<String, String>();
            var rows = select.executeQuery();
            while (rows.next()) {
                names.put(rows.getString(1), rows.getString(2));
            }
            return names;
        } catch (SQLException broken) {
            LOG.warnf("the names of the sites cannot be read: %s", broken.getMessage());
            return heard.names();
        }
    }
}
