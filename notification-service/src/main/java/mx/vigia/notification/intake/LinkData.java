package mx.vigia.notification.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * A matter that was found to belong to a bill, or no longer to.
 *
 * @param announced when it was announced alone; null where it was not
 */
public record LinkData(UUID other, Instant announced) {}
