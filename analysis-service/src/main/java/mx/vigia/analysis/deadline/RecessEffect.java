package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** The effect of the recess of the chambers on a term. */
public enum RecessEffect {
    /** The term runs on. */
    COUNTS,
    /** Its days are not counted. */
    SUSPENDS,
    /** Not verified; the days are counted, so that the deadline is not too late. */
    UNKNOWN;

    @JsonCreator
    static RecessEffect of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
