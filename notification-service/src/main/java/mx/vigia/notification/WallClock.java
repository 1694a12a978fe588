package mx.vigia.notification;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one place where this service looks at the time of the world. */
class WallClock {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
