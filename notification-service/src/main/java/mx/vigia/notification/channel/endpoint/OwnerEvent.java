package mx.vigia.notification.channel.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.notification.notice.MatchTransition;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.notification.watch.FactKind;

/**
 * One fact for one owner, with the watches it matched that still exist.
 *
 * @param number its position among all events, or 0 where it has none yet
 */
public record OwnerEvent(
        UUID event, long number, EventOwner owner, Instant filed, Content content, List<Because> watches) {
    public OwnerEvent {
        watches = List.copyOf(watches);
    }

    public UUID fact() {
        return content.fact();
    }

    public FactKind kind() {
        return content.kind();
    }

    public UUID dossier() {
        return content.dossier();
    }

    public String site() {
        return content.site();
    }

    /** Returns the fact as it was received. */
    public JsonNode json() {
        return content.json();
    }

    /** Returns a copy with these watches too. */
    OwnerEvent with(List<Because> others) {
        var all = Stream.concat(watches.stream(), others.stream()).toList();
        return new OwnerEvent(event, number, owner, filed, content, all);
    }

    /**
     * Returns its type as in Standard Webhooks: {@code bill.text_changed}, {@code source.silent}; of a bill that
     * matches by its first text, by which nothing changed, the last of what is told of it, which is in the order in
     * which the contract lists the kinds; of one that no longer matches only that it changed.
     */
    public String type() {
        if (kind().isSourceFact()) {
            return kind().written().replaceFirst("-", ".").replace('-', '_');
        }
        var tells = json().path("after").path("tells");
        var told = kind() == FactKind.TEXT_CHANGED && !endsMatches() && !json().hasNonNull("before") && !tells.isEmpty()
                ? tells.get(tells.size() - 1).asText()
                : kind().written();
        return "bill." + told.replace('-', '_');
    }

    /** Whether it only tells that the bill no longer matches these watches. */
    private boolean endsMatches() {
        return watches.stream().allMatch(watch -> watch.turn().equals(MatchTransition.NO_LONGER.written()));
    }

    /** The fact of an event. */
    public record Content(UUID fact, FactKind kind, UUID dossier, String site, JsonNode json) {}

    /** A watch that matched, with the matching words, and whether the change made or ended the match. */
    public record Because(UUID watch, String query, List<WatchMatchReason> reasons, String turn) {
        public Because {
            reasons = List.copyOf(reasons);
        }
    }
}
