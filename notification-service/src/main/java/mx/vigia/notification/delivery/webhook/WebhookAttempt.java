package mx.vigia.notification.delivery.webhook;

import java.util.UUID;

/** A message that only this lane may deliver until its lease ends; a test message has no event. */
record WebhookAttempt(UUID message, UUID endpoint, int claim, int attempts, boolean trial) {}
