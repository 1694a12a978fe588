package mx.vigia.platform.kafka;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of announcements that were sent together. Those in neither list must be sent again.
 *
 * @param acknowledged those of which the broker has every record, in the order sent
 * @param refused those that the broker never takes because of their content
 */
public record AnnouncementReport<A>(
        List<A> acknowledged,
        List<Refusal<A>> refused,
        @Nullable BrokerUnavailableException unavailable) {

    /** An announcement that the broker refuses for good, and why. */
    public record Refusal<A>(A announcement, String reason) {}

    public AnnouncementReport {
        acknowledged = List.copyOf(acknowledged);
        refused = List.copyOf(refused);
    }

    /** Returns why some are neither acknowledged nor refused; empty if there are none. */
    public Optional<BrokerUnavailableException> failure() {
        return Optional.ofNullable(unavailable);
    }

    /** Throws the {@link #failure}, if there is one. */
    public void throwIfUnavailable() {
        if (unavailable != null) {
            throw unavailable;
        }
    }
}
