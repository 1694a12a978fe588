package mx.vigia.notification.digest;

import java.time.Instant;
import java.util.UUID;
import mx.vigia.notification.watch.Frequency;

/** A notice that is due and not on any letter yet. */
record DueNotice(UUID id, UUID recipient, Frequency frequency, Instant filed, Instant due) {}
