package mx.vigia.analysis.intake.topicediting;

import java.time.Instant;
import java.util.UUID;

/**
 * A person's edit of a topic.
 *
 * @param file null where from then on the shipped file is active again, or the topic is removed where none is shipped
 * @param shipped the version of the shipped file over which it was written; null where none was
 * @param author an opaque id
 * @param tells whether watches whose matches change because of it are notified, once and as a correction
 */
public record TopicEdit(
        long id,
        String topic,
        String file,
        String shipped,
        UUID trial,
        UUID author,
        String reason,
        Instant at,
        boolean tells) {}
