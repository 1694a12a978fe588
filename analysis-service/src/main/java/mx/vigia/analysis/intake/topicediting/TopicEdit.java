package mx.vigia.analysis.intake.topicediting;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person made of a topic.
 *
 * @param file null where from then on the shipped file counts again, or the topic is gone where none is shipped
 * @param shipped the version of the shipped file over which it was written; null where none was
 * @param author an opaque id
 * @param tells whether those are told, once and as a correction, whose questions bills answer otherwise by it
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
