package mx.vigia.scraper.fetching;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import mx.vigia.platform.web.PlatformConfig;

/** Fetching with no house around it, for one question: the same manners, settings out of the environment, nothing kept. */
public final class StandaloneFetcher {
    private StandaloneFetcher() {}

    /**
     * A fetcher for this program; it ends with it.
     *
     * @throws IllegalStateException where it may not knock, as a house may not that does not say who it is
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
