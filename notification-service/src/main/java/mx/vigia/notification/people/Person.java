package mx.vigia.notification.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A person as they stand in the books, and when they left if they did. */
public record Person(UUID id, PersonWish standing, Optional<Instant> closed) {}
