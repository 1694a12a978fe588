package mx.vigia.scraper.fetching;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import mx.vigia.platform.web.PlatformConfig;

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
                .withMapping(UserAgentConfig.class)
                .build();
        var ours = held.getConfigMapping(UserAgentConfig.class);
        new ValidIntroduction.Check().refusals(ours).findFirst().ifPresent(lacking -> {
            throw new IllegalStateException(lacking);
        });
        return new Fetcher(
                held.getConfigMapping(FetchingConfig.class),
                held.getConfigMapping(PlatformConfig.class),
                ours,
                held,
                new InMemoryHostGates(),
                Vertx.vertx(),
                clock,
                new SimpleMeterRegistry());
    }
}
