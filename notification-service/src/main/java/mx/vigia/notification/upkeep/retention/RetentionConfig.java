package mx.vigia.notification.upkeep.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How long we keep what was told; what is still to be delivered is kept however old it is. */
@ConfigMapping(prefix = "vigia.retention")
public interface RetentionConfig {
    /** Events, and the messages that brought them: so far back they can be fetched and asked for again. Calendars and feeds look back 400 days. */
    @WithDefault("400d")
    @DurationMin(days = 400, message = "VIGIA_RETENTION_EVENTS: expected 400 days or more but found less")
    Duration events();

    /** What an endpoint answered, attempt by attempt; a message that was brought lately is kept as long, however old its event. */
    @WithDefault("90d")
    @DurationMin(days = 7, message = "VIGIA_RETENTION_ATTEMPTS: expected seven days or more but found less")
    Duration attempts();

    /** Facts, notices and letters: so long the ledger says who was sent what and why. Topics tell facts of the last 30 days again, which must be known by then. */
    @WithDefault("1096d")
    @DurationMin(days = 400, message = "VIGIA_RETENTION_LEDGER: expected 400 days or more but found less")
    Duration ledger();

    /** How often we look for what is older; {@code off} for never. */
    @WithDefault("1h")
    String every();

    /** How many rows of a kind one transaction lets go of. */
    @WithDefault("500")
    @Min(value = 1, message = "VIGIA_RETENTION_BATCH: expected a number from 1 to 10000 but found a smaller one")
    @Max(value = 10_000, message = "VIGIA_RETENTION_BATCH: expected a number from 1 to 10000 but found a larger one")
    int batch();
}
