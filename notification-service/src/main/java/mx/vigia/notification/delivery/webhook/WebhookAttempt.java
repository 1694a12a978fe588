package mx.vigia.notification.delivery.webhook;

import java.util.UUID;

/** A message that this lane alone may bring to its endpoint until its lease ends; of a trial there is no event. */
record WebhookAttempt(UUID message, UUID endpoint, int claim, int attempts, boolean trial) {}
