package mx.vigia.notification.web.notices;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.notice.SentItem;

/** A position in the ledger as an address contains it: a time and an id, with a line between them. */
final class LedgerCursor {
    private LedgerCursor() {}

    static String encode(SentItem.Place place) {
        return place.at() + "_" + place.id();
    }

    /** Returns the position that is written; the top where nothing is. */
    static Optional<SentItem.Place> read(String written) {
        if (written.isEmpty()) {
            return Optional.of(SentItem.Place.TOP);
        }
        var parts = written.split("_", 2);
        try {
            return Optional.of(new SentItem.Place(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1])));
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
