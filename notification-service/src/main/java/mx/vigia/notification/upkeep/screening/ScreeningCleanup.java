package mx.vigia.notification.upkeep.screening;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Deletes, on a schedule, the states of bills viewed long ago. */
@ApplicationScoped
class ScreeningCleanup {
    /** The retention of views, which are of no use after a session of congress and the next. */
    static final Duration RETENTION = Duration.ofDays(400);

    /** The maximum number of bills stored for a person: dismissed ones take precedence over those only seen. */
    static final int MAX_BILLS_PER_PERSON = 50_000;

    private final ScreeningRepository screeningRepository;
    private final Clock clock;

    ScreeningCleanup(ScreeningRepository screeningRepository, Clock clock) {
        this.screeningRepository = screeningRepository;
        this.clock = clock;
    }

    @Scheduled(every = "{vigia.screening.forget-every:24h}", delayed = "10m")
    void forget() {
        screeningRepository.forget(clock.instant().minus(RETENTION), MAX_BILLS_PER_PERSON);
    }
}
