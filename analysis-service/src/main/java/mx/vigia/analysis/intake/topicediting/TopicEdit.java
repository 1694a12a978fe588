package mx.vigia.analysis.intake.topicediting;

import java.time.Instant;
import java.util.UUID;

/**
 * A person's edit of a topic.
 *
 * @param author an opaque id
 * @param tells whether watches whose matches change because of it are notified, once and as a correction
 */
public record TopicEdit(
        long id, TopicFileChange change, UUID trial, UUID author, String reason, Instant at, boolean tells) {}
