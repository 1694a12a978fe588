package mx.vigia.notification.upkeep.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * How long the oldest unsent letter, or the longest due notice without one, has been waiting, and how many were given
 * up and why: numbers for monitoring. They are shown in readiness, but a slow mail server is no reason to stop serving
 * pages, so only a database that does not respond makes the service unready.
 */
@Readiness
@ApplicationScoped
class BacklogCheck implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(BacklogCheck.class);

    private static final Duration LOST_WINDOW = Duration.ofDays(1);

    private final Jdbc jdbc;
    private final Config config;
    private final Clock clock;

    BacklogCheck(Jdbc jdbc, Config config, Clock clock) {
        this.jdbc = jdbc;
        this.config = config;
        this.clock = clock;
    }

    void registerGauge(@Observes StartupEvent started, MeterRegistry meters) {
        meters.gauge("vigia.letters.oldest.unsent.seconds", this, BacklogCheck::oldestAgeSeconds);
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("letters waiting");
        try {
            var waiting = findOldestAge();
            var lost = findLostReasons();
            lost.stream().findFirst().ifPresent(latest -> health.withData("latest reason", latest));
            return health.up()
                    .withData("oldest unsent letter, seconds", waiting.toSeconds())
                    .withData("too long", waiting.compareTo(config.tooLong()) > 0)
                    .withData("given up in a day", lost.size())
                    .withData("people for whom nothing can be printed", countUnprinted())
                    .build();
        } catch (StoreException e) {
            return health.down()
                    .withData("database", String.valueOf(e.getMessage()))
                    .build();
        }
    }

    private double oldestAgeSeconds() {
        try {
            return findOldestAge().toMillis() / 1000.0;
        } catch (StoreException e) {
            LOG.debug("The backlog cannot be measured", e);
            return Double.NaN;
        }
    }

    private Duration findOldestAge() {
        return jdbc.one(
                """
                        select least((select min(owed_at) from letter where state = 'DUE' and not held),
                            (select min(due_at) from notice where letter_id is null and fell is null))""",
                row -> Optional.ofNullable(row.getTimestamp(1)).map(this::ageOf).orElse(Duration.ZERO));
    }

    private long countUnprinted() {
        return jdbc.one(
                "select count(distinct recipient) from notice where set_aside and letter_id is null and fell is null",
                row -> row.getLong(1));
    }

    /** Returns why letters were given up since yesterday, latest first. */
    private List<String> findLostReasons() {
        return jdbc.list("""
                select coalesce(remark, '') from letter where state = 'UNDELIVERABLE' and settled_at > ?
                order by settled_at desc""", row -> row.getString(1), clock.instant().minus(LOST_WINDOW));
    }

    private Duration ageOf(Timestamp owed) {
        var span = Duration.between(owed.toInstant(), Instant.now(clock));
        return span.isNegative() ? Duration.ZERO : span;
    }

    /** The thresholds of waiting. */
    @ConfigMapping(prefix = "vigia.backlog")
    interface Config {
        /** The time after which an unsent letter is reported as waiting too long. */
        @WithDefault("5m")
        Duration tooLong();
    }
}
