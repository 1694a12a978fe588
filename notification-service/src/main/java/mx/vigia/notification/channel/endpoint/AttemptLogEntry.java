package mx.vigia.notification.channel.endpoint;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the log of an endpoint: a message, and the last attempt to deliver it, if there was one.
 *
 * @param about the title of the bill, or the name of the source, or empty for a trial
 * @param next when it is sent again; empty where it is not
 */
public record AttemptLogEntry(
        UUID message,
        String type,
        String about,
        String state,
        Instant owed,
        int attempts,
        Attempt last,
        Optional<Instant> next) {

    /**
     * The last attempt.
     *
     * @param at empty where there was none
     * @param status the response status, or 0 where there was none
     */
    public record Attempt(Optional<Instant> at, int status, String remark, int millis) {}
}
