package mx.vigia.notification.web.notices;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.notice.Sent;

/** A place in the ledger as an address has it: a moment and an id, with a line between them. */
final class LedgerPlace {
    private LedgerPlace() {}

    static String write(Sent.Place place) {
        return place.at() + "_" + place.id();
    }

    /** The place that is written; the top where nothing is. */
    static Optional<Sent.Place> read(String written) {
        if (written.isEmpty()) {
            return Optional.of(Sent.Place.TOP);
        }
        var parts = written.split("_", 2);
        try {
            return Optional.of(new Sent.Place(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1])));
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
