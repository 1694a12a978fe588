package mx.vigia.notification.intake;

import java.util.List;
import java.util.UUID;

/**
 * A field that a person corrected, or a source states differently, and its value on one side; empty where it has none,
 * or is the text.
 *
 * @param topics the topics of the bill there, where these were corrected
 * @param takesBack the facts that are retracted
 */
public record FieldData(String field, String says, List<TopicData> topics, List<UUID> takesBack) {
    public FieldData {
        topics = topics == null ? List.of() : List.copyOf(topics);
        takesBack = takesBack == null ? List.of() : List.copyOf(takesBack);
        field = field == null ? "" : field;
        says = says == null ? "" : says;
    }
}
