package mx.vigia.platform.api;

import java.util.Optional;

/**
 * A page of a list. The response links to the next one, with its cursor, in the Link header ({@code rel=next}, RFC
 * 8288; pagination), whatever the body contains.
 */
public interface PagedResult {
    /** Returns the position of the next page; empty at the end. */
    Optional<String> nextPosition();

    /** Returns the name of the query parameter that takes the position. */
    default String pageParameter() {
        return "cursor";
    }
}
