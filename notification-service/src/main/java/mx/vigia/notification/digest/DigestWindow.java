package mx.vigia.notification.digest;

import java.time.Instant;

/** The time of which a letter tells. */
record DigestWindow(Instant from, Instant until) {}
