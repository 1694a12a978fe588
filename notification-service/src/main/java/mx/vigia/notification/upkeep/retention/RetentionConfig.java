package mx.vigia.notification.upkeep.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** The retention periods; what is still to be delivered is kept however old it is. */
@ConfigMapping(prefix = "vigia.retention")
public interface RetentionConfig {
    /**
     * The retention of events and their messages: for this long they can be fetched and replayed. Calendars and feeds
     * look back 400 days.
     */
    @WithDefault("400d")
    @DurationMin(days = 400, message = "VIGIA_RETENTION_EVENTS: expected 400 days or more but found less")
    Duration events();

    /**
     * The retention of an endpoint's responses, by attempt; a message that was delivered recently is kept as long,
     * however old its event.
     */
    @WithDefault("90d")
    @DurationMin(days = 7, message = "VIGIA_RETENTION_ATTEMPTS: expected seven days or more but found less")
    Duration attempts();

    /**
     * The retention of facts, notices and letters: for this long the ledger shows who was sent what and why. Topics
     * repeat facts of the last 30 days, which must be known by then.
     */
    @WithDefault("1096d")
    @DurationMin(days = 400, message = "VIGIA_RETENTION_LEDGER: expected 400 days or more but found less")
    Duration ledger();

    /** The interval of the deletion job; {@code off} disables it. */
    @WithDefault("1h")
    String every();

    /** The number of rows of a kind deleted in one transaction. */
    @WithDefault("500")
    @Min(value = 1, message = "VIGIA_RETENTION_BATCH: expected a number from 1 to 10000 but found a smaller one")
    @Max(value = 10_000, message = "VIGIA_RETENTION_BATCH: expected a number from 1 to 10000 but found a larger one")
    int batch();
}
