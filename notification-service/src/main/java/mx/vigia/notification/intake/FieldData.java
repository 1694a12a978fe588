package mx.vigia.notification.intake;

import java.util.List;
import java.util.UUID;

/**
 * A field that a person set right, or a source tells otherwise, and what it says on one side; nothing where it says nothing, or is the text.
 *
 * @param topics what the bill is about there, where that is what was corrected
 * @param takesBack the facts that told of what is no longer so
 */
public record FieldData(String field, String says, List<TopicData> topics, List<UUID> takesBack) {
    public FieldData {
        topics = topics == null ? List.of() : List.copyOf(topics);
        takesBack = takesBack == null ? List.of() : List.copyOf(takesBack);
        field = field == null ? "" : field;
        says = says == null ? "" : says;
    }
}
