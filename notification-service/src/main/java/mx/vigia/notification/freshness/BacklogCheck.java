package mx.vigia.notification.freshness;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * How long the oldest unsent letter has been waiting: a number to alarm on. It is said in readiness, but a slow mail server
 * is no reason to stop serving pages, so only a database that does not answer makes the service unready.
 */
@Readiness
@ApplicationScoped
class BacklogCheck implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(BacklogCheck.class);

    private final DataSource database;
    private final Config config;
    private final Clock clock;

    BacklogCheck(DataSource database, Config config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    void measure(@Observes StartupEvent started, MeterRegistry meters) {
        meters.gauge("vigia.letters.oldest.unsent.seconds", this, BacklogCheck::seconds);
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("letters waiting");
        try {
            var waiting = oldest();
            return health.up()
                    .withData("oldest unsent letter, seconds", waiting.toSeconds())
                    .withData("too long", waiting.compareTo(config.tooLong()) > 0)
                    .build();
        } catch (SQLException e) {
            return health.down()
                    .withData("database", String.valueOf(e.getMessage()))
                    .build();
        }
    }

    private double seconds() {
        try {
            return oldest().toMillis() / 1000.0;
        } catch (SQLException e) {
            LOG.debug("The backlog cannot be measured", e);
            return Double.NaN;
        }
    }

    private Duration oldest() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select min(owed_at) from delivery where state = 'DUE'");
                var rows = query.executeQuery()) {
            rows.next();
            var owed = rows.getTimestamp(1);
            return owed == null ? Duration.ZERO : since(owed);
        }
    }

    private Duration since(Timestamp owed) {
        var span = Duration.between(owed.toInstant(), Instant.now(clock));
        return span.isNegative() ? Duration.ZERO : span;
    }

    /** When waiting is too long. */
    @ConfigMapping(prefix = "vigia.backlog")
    interface Config {
        /** A letter unsent for longer than this is said to wait too long. */
        @WithDefault("5m")
        Duration tooLong();
    }
}
