package mx.vigia.analysis.search.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.page.SiteNames;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * The site names from {@code sources.health.v1}; reloaded after a minute, and only if some displayed site has no
 * message of its own.
 */
@ApplicationScoped
class HealthSiteNames implements SiteNames {
    private static final Logger LOG = Logger.getLogger(HealthSiteNames.class);
    private static final Duration CACHE_TTL = Duration.ofMinutes(1);

    private final SourceHealthRepository health;
    private final InstantSource clock;
    private volatile ReceivedNames receivedNames = new ReceivedNames(Instant.MIN, Map.of());

    HealthSiteNames(SourceHealthRepository health, InstantSource clock) {
        this.health = health;
        this.clock = clock;
    }

    private record ReceivedNames(Instant at, Map<String, String> names) {}

    @Override
    public String of(String site) {
        return names().getOrDefault(site, site);
    }

    @Override
    public Set<String> all() {
        return names().keySet();
    }

    private Map<String, String> names() {
        var now = clock.instant();
        if (receivedNames.at().isBefore(now.minus(CACHE_TTL))) {
            receivedNames = new ReceivedNames(now, findNames());
        }
        return receivedNames.names();
    }

    /** Returns the names; on failure none, since a page is better shown without them. */
    private Map<String, String> findNames() {
        try {
            return health.names();
        } catch (StoreException e) {
            LOG.warnf("the names of the sites cannot be read: %s", e.getMessage());
            return receivedNames.names();
        }
    }
}
