package mx.vigia.analysis.linking.actor;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A change of a person's post, as a page states it.
 *
 * @param from the day from which it holds, or null if the page states none
 * @param phrase the sentence it was read from
 */
record PostChange(Kind kind, LocalDate from, String phrase) {

    /** The kind of change. */
    enum Kind {
        /** The plenary is asked to grant leave, or grants it. */
        LEAVE,
        /** The person is printed as being on leave. */
        ON_LEAVE,
        /** The person is printed as a substitute. */
        SUBSTITUTE,
        /** The person states that the seat is taken up again. */
        RETURN,
        /** The person takes the oath. */
        OATH;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
