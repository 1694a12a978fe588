package mx.vigia.notification.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.stream.Stream;

/** Whether a change made a bill answer a watch, or unmade that; written as in {@code bills.facts.v1}. */
public enum MatchTransition {
    /** It did neither. */
    NONE(""),
    /** The bill is new to the watch: whoever asks for new ones is told of it. */
    NEWLY("newly"),
    /** Whoever was told of the bill for its sake is told of that, too. */
    NO_LONGER("no-longer");

    private final String written;

    MatchTransition(String written) {
        this.written = written;
    }

    /** The turn of this name; one that only a newer house knows is none. */
    @JsonCreator
    public static MatchTransition called(String name) {
        return Stream.of(values())
                .filter(turn -> turn.written.equals(name))
                .findFirst()
                .orElse(NONE);
    }

    /** As rows and events have it. */
    public String written() {
        return written;
    }
}
