package mx.vigia.notification.intake;

import java.util.List;
import java.util.UUID;
import mx.vigia.platform.text.OrEmpty;

/**
 * A field that a person corrected, or a source states differently, and its value on one side; empty where it has none,
 * or is the text.
 *
 * @param topics the topics of the bill there, where these were corrected
 * @param takesBack the facts that are retracted
 */
public record FieldData(String field, String says, List<TopicData> topics, List<UUID> takesBack) {
    public FieldData {
        topics = OrEmpty.list(topics);
        takesBack = OrEmpty.list(takesBack);
        field = OrEmpty.text(field);
        says = OrEmpty.text(says);
    }
}
