package mx.vigia.notification.channel.endpoint;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the log of an endpoint: a message, and the last knock with it, if there was one.
 *
 * @param about the title of the bill, or the name of the source, or nothing where it was a trial
 * @param status the status answered, or 0 where none was
 * @param next when it is brought again, or null where it is not
 */
public record AttemptLogEntry(
        UUID message,
        String type,
        String about,
        String state,
        Instant owed,
        int attempts,
        Instant lastOrNull,
        int status,
        String remark,
        int millis,
        Instant nextOrNull) {}
