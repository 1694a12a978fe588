package mx.vigia.notification.channel.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.notification.watch.FactKind;

/**
 * One fact for one owner, with the watches it answered that still stand.
 *
 * @param number where it stands among all events, or 0 where it has none yet
 * @param json the fact as it was told to us
 */
public record OwnerEvent(
        UUID event,
        long number,
        EventOwner owner,
        UUID fact,
        FactKind kind,
        UUID dossier,
        String site,
        Instant filed,
        JsonNode json,
        List<Because> watches) {
    public OwnerEvent {
        watches = List.copyOf(watches);
    }

    /** Its type, as Standard Webhooks asks for it: {@code bill.text_changed}, {@code source.silent}. */
    public String type() {
        return kind.isSourceFact()
                ? kind.written().replaceFirst("-", ".").replace('-', '_')
                : "bill." + kind.written().replace('-', '_');
    }

    /** A watch it answered, and the words that did; and whether the change made it, or unmade that. */
    public record Because(UUID watch, String query, List<WatchMatchReason> reasons, String turn) {
        public Because {
            reasons = List.copyOf(reasons);
        }
    }
}
