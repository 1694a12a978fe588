package mx.vigia.analysis.linking.actor;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A change of somebody's post, as a page says it.
 *
 * @param from the day from which it holds, or null where the page says none
 * @param phrase the sentence it was read from
 */
record PostChange(Kind kind, LocalDate from, String phrase) {

    /** What changed. */
    enum Kind {
        /** The plenary is asked to grant leave, or grants it. */
        LEAVE,
        /** Is printed as being on leave. */
        ON_LEAVE,
        /** Is printed as a substitute. */
        SUBSTITUTE,
        /** Says that the seat is taken up again. */
        RETURN,
        /** Takes the oath. */
        OATH;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
