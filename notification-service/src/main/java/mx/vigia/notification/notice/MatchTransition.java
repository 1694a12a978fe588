package mx.vigia.notification.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.stream.Stream;

/** Whether a change made a bill match a watch, or ended that; written as in {@code bills.facts.v1}. */
public enum MatchTransition {
    /** Neither. */
    NONE(""),
    /** The bill is new to the watch: watches for new bills report it. */
    NEWLY("newly"),
    /** The match ended: recipients of the bill through this watch are notified of that, too. */
    NO_LONGER("no-longer");

    private final String written;

    MatchTransition(String written) {
        this.written = written;
    }

    /** Returns the transition of this name; none for an unknown one of a newer version. */
    @JsonCreator
    public static MatchTransition called(String name) {
        return Stream.of(values())
                .filter(matchTransition -> matchTransition.written.equals(name))
                .findFirst()
                .orElse(NONE);
    }

    /** Returns its name in rows and events. */
    public String written() {
        return written;
    }
}
