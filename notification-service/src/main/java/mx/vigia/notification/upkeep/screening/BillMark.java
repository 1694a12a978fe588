package mx.vigia.notification.upkeep.screening;

import java.time.Instant;
import java.util.Optional;

/**
 * The state of one bill of a list for one person.
 *
 * @param screened whether they dismissed it, and it has not changed since
 * @param told when they were last notified of it
 */
public record BillMark(ListedBill shown, News news, boolean screened, Optional<Instant> told) {
    /** What of a bill the person has not seen. */
    public enum News {
        /** It was in no list they viewed before. */
        NEW,
        /** It was in one, at an earlier revision. */
        CHANGED,
        /** Nothing. */
        NONE
    }
}
