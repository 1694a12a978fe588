package mx.vigia.scraper.fetching;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import mx.vigia.platform.settings.SettingsCheck;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.scraper.ScraperSettings;

/**
 * Fetching outside the service, for a single request: the same rules, settings from the environment, nothing stored.
 */
public final class StandaloneFetcher {
    private StandaloneFetcher() {}

    /**
     * Creates a fetcher for this program; it ends with it.
     *
     * @throws IllegalStateException if requests are not allowed, as in a service without a contact address
     */
    public static Fetcher create(InstantSource clock) {
        var held = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .addDiscoveredConverters()
                .withMapping(FetchingConfig.class)
                .withMapping(PlatformConfig.class)
                .build();
        var check = new SettingsCheck(held, System.getenv());
        new ScraperSettings().check(check);
        if (!check.refusals().isEmpty()) {
            throw new IllegalStateException(String.join("\n", check.refusals()));
        }
        return new Fetcher(
                held.getConfigMapping(FetchingConfig.class),
                held.getConfigMapping(PlatformConfig.class),
                held,
                new InMemoryHostGates(),
                Vertx.vertx(),
                clock,
                new SimpleMeterRegistry());
    }
}
