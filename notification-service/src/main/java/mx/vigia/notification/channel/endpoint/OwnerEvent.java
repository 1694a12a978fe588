package mx.vigia.notification.channel.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.notification.watch.FactKind;

/**
 * One fact for one owner, with the watches it matched that still exist.
 *
 * @param number its position among all events, or 0 where it has none yet
 * @param json the fact as it was received
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

    /** Returns its type as in Standard Webhooks: {@code bill.text_changed}, {@code source.silent}. */
    public String type() {
        return kind.isSourceFact()
                ? kind.written().replaceFirst("-", ".").replace('-', '_')
                : "bill." + kind.written().replace('-', '_');
    }

    /** A watch that matched, with the matching words, and whether the change made or ended the match. */
    public record Because(UUID watch, String query, List<WatchMatchReason> reasons, String turn) {
        public Because {
            reasons = List.copyOf(reasons);
        }
    }
}
