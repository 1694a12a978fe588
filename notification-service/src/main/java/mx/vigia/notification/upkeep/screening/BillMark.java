package mx.vigia.notification.upkeep.screening;

import java.time.Instant;
import java.util.Optional;

/**
 * What one bill of a list is to one person.
 *
 * @param screened they have put it aside, and it has not changed since
 * @param told when they were last told of it
 */
public record BillMark(ListedBill shown, News news, boolean screened, Optional<Instant> told) {
    /** What a bill has to say that the person has not seen. */
    public enum News {
        /** It was in no list they looked at before. */
        NEW,
        /** It was, at an earlier revision. */
        CHANGED,
        /** Nothing. */
        NONE
    }
}
