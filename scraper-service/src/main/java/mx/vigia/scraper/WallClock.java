package mx.vigia.scraper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.InstantSource;

/** The clock on the wall, for everyone who needs to know the time. */
final class WallClock {
    private WallClock() {}

    @Produces
    @ApplicationScoped
    static InstantSource clock() {
        return Clock.systemUTC();
    }
}
