package mx.vigia.scraper;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import mx.vigia.platform.realparts.RealParts;

/**
 * One start for all Quarkus tests of the module: real Kafka, real PostgreSQL, a small gazette on loopback, rounds only
 * when asked for.
 */
public class ScraperTestProfile implements QuarkusTestProfile {
    public static final int DOUBT_FOR = 3;
    public static final int MOST_PAGES = 60;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "vigia.catalog.sites",
                        "mx.diputados.gaceta,mx.segob.sil,us.openstates,mx.senado.gaceta,mx.atdt.herramientas",
                "vigia.round.doubt-for", String.valueOf(DOUBT_FOR),
                "vigia.round.most-pages", String.valueOf(MOST_PAGES),
                "vigia.round.every", "off",
                "vigia.fetching.pause", "0s",
                "vigia.fetching.attempts", "1",
                "vigia.publishing.sweep-after", "15s",
                "vigia.publishing.sweep-every", "1s",
                "vigia.publishing.delivery-timeout", "30s",
                "quarkus.http.test-port", "0");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(RealParts.class, Map.of("database", "scraper")),
                new TestResourceEntry(SmallGazette.class));
    }
}
