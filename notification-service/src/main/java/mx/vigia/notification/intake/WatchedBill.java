package mx.vigia.notification.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.text.OrEmpty;

/**
 * An open bill as it stands, whether or not an alert of it was sent, with the watches it matches.
 *
 * @param reach how far it reaches, as a word of the contract; empty where that is not stated
 * @param published when the analysis published it
 */
public record WatchedBill(
        UUID dossier, FactEvent.Bill bill, String reach, List<ComingDay> days, Set<UUID> watches, Instant published) {
    public WatchedBill {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(bill, "bill");
        days = List.copyOf(days);
        watches = Set.copyOf(watches);
    }

    /** Whether it matches any of these watches. */
    boolean matchesAny(Collection<UUID> some) {
        return some.stream().anyMatch(watches::contains);
    }

    /** Reads the value of a record of {@code bills.watched.v1}. */
    static WatchedBill read(byte[] value, Instant written, ObjectMapper json) {
        try {
            JsonNode given = json.readTree(value);
            Event event = json.treeToValue(given, Event.class);
            return new WatchedBill(
                    event.dossier(),
                    event.bill(),
                    given.path("bill").path("reach").asText(),
                    OrEmpty.list(event.days()),
                    Set.copyOf(OrEmpty.list(event.watches())),
                    written);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Event(UUID dossier, FactEvent.Bill bill, List<ComingDay> days, List<UUID> watches) {}
}
