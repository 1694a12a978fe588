package mx.vigia.notification.member;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.kafka.CloudEvent;

/**
 * A person as registered, and when they left if they did.
 *
 * @param awaited whether their consent to receive alerts was requested and is still missing
 */
public record Person(UUID id, PersonRequest standing, Optional<Instant> closed, boolean awaited) {
    /** Returns a version that differs whenever any registered detail does. */
    public String version() {
        var seats = standing.seats().entrySet().stream()
                .map(seat -> seat.getKey() + " " + seat.getValue().name())
                .sorted()
                .toList();
        return CloudEvent.idFrom(
                        standing.address().value(),
                        standing.name(),
                        standing.language().name(),
                        standing.roles().stream().sorted().toList().toString(),
                        seats.toString())
                .toString();
    }
}
