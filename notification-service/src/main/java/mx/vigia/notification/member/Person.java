package mx.vigia.notification.member;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.kafka.CloudEvent;

/**
 * A person as they stand in the books, and when they left if they did.
 *
 * @param awaited whether they were asked to consent to be told, and have not
 */
public record Person(UUID id, PersonRequest standing, Optional<Instant> closed, boolean awaited) {
    /** Another whenever anything of their standing is. */
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
