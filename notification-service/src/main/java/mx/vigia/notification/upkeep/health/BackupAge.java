package mx.vigia.notification.upkeep.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import mx.vigia.notification.LocalModeConfig;
import org.jboss.logging.Logger;

/**
 * How long ago {@code vigia backup} was done, which notes its time in our folder of data. Before the first such note
 * there is no metric, since other installations are backed up by other means.
 */
@ApplicationScoped
class BackupAge {
    private static final Logger LOG = Logger.getLogger(BackupAge.class);

    private final Path note;
    private final MeterRegistry meters;
    private final Clock clock;
    private volatile Instant last = Instant.MIN;

    BackupAge(LocalModeConfig config, MeterRegistry meters, Clock clock) {
        this.note = config.data().resolve("last-backup");
        this.meters = meters;
        this.clock = clock;
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (Files.exists(note)) {
            try {
                last = Instant.parse(Files.readString(note).strip());
                Gauge.builder("vigia.backup.age.seconds", this, BackupAge::seconds)
                        .register(meters);
            } catch (IOException | DateTimeParseException e) {
                LOG.warnf("Expected the time of the last backup in %s but found: %s", note, e.getMessage());
            }
        }
    }

    private double seconds() {
        return Duration.between(last, clock.instant()).toSeconds();
    }
}
