package mx.vigia.platform.api;

import java.util.Optional;

/** A stretch of a list. The answer leads on to the next one in its header Link, whatever its body says. */
public interface PagedResult {
    /** What the next stretch is asked for by; empty at the end. */
    Optional<String> nextPosition();

    /** The parameter that takes it. */
    default String pageParameter() {
        return "cursor";
    }
}
