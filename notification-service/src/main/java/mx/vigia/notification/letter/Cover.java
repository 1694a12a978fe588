package mx.vigia.notification.letter;

import java.time.Instant;
import java.util.UUID;
import mx.vigia.notification.watch.Frequency;

/**
 * What stands on the cover of a letter, whatever is in it: of what time it tells, and how often its reader wants to be told.
 *
 * @param id what its Message-ID is made of
 */
public record Cover(UUID id, Frequency frequency, Instant from, Instant until) {}
