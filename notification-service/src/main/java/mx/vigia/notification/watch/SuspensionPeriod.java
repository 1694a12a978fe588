package mx.vigia.notification.watch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A period without alerts that a person chose.
 *
 * @param kind PAUSED or ENDED of a watch of their own, STOPPED of its letters or of those of a committee's, MUTED of a
 *     bill
 * @param of the watch, or the bill
 * @param until empty where it lasts
 */
public record SuspensionPeriod(String kind, UUID of, Instant since, Optional<Instant> until) {}
