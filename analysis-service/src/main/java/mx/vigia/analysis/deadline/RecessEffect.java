package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What the recess of the chambers does to a term. */
public enum RecessEffect {
    /** The term runs on. */
    COUNTS,
    /** Its days are not counted. */
    SUSPENDS,
    /** Nobody has checked; we count on, so that nobody is late. */
    UNKNOWN;

    @JsonCreator
    static RecessEffect of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
