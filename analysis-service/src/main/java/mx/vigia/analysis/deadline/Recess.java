package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What the recess of the chambers does to a term. */
public enum Recess {
    /** The term runs on. */
    COUNTS,
    /** Its days are not counted. */
    SUSPENDS,
    /** Nobody has checked; we count on, so that nobody is late. */
    UNKNOWN;

    @JsonCreator
    static Recess of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
