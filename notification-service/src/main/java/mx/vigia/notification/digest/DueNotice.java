package mx.vigia.notification.digest;

import java.time.Instant;
import java.util.UUID;
import mx.vigia.notification.watch.Frequency;

/**
 * A notice that is due and not on any letter yet.
 *
 * @param slot the end of its window; when it was due where it is sent at once
 * @param passes whether it is sent even in quiet hours
 */
record DueNotice(UUID id, UUID recipient, Frequency frequency, Instant filed, Instant slot, boolean passes) {}
