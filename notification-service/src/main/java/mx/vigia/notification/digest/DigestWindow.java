package mx.vigia.notification.digest;

import java.time.Instant;

/** The period that a letter covers. */
record DigestWindow(Instant from, Instant until) {}
