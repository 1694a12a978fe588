package mx.vigia.analysis.intake;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock on the wall, for whoever asks for one. */
@ApplicationScoped
class Clocks {
    @Produces
    @DefaultBean
    Clock wall() {
        return Clock.systemUTC();
    }
}
