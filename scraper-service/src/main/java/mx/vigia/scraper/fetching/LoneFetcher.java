package mx.vigia.scraper.fetching;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import mx.vigia.platform.web.HouseConfig;

/** Fetching with no house around it, for one question: the same manners, settings out of the environment, nothing kept. */
public final class LoneFetcher {
    private LoneFetcher() {}

    /**
     * A fetcher for this program; it ends with it.
     *
     * @throws IllegalStateException where it may not knock, as a house may not that does not say who it is
     */
    public static Fetcher fetcher(InstantSource clock) {
        var held = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .addDiscoveredConverters()
                .withMapping(FetchingConfig.class)
                .withMapping(HouseConfig.class)
                .withMapping(Introduction.class)
                .build();
        var ours = held.getConfigMapping(Introduction.class);
        new Introduced.Check().refusals(ours).findFirst().ifPresent(lacking -> {
            throw new IllegalStateException(lacking);
        });
        return new Fetcher(
                held.getConfigMapping(FetchingConfig.class),
                held.getConfigMapping(HouseConfig.class),
                ours,
                held,
                new GateNotes(),
                Vertx.vertx(),
                clock,
                new SimpleMeterRegistry());
    }
}
