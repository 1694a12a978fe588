package mx.vigia.analysis.intake.topicediting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * What a file of a topic would do to all bills: the same bills and the same files give the same, to the character.
 *
 * @param version of the rules that were tried; null where the topic would be gone
 * @param read how many bills were read
 * @param added bills that would come to be about a topic for sure, and {@code dropped} those that would be so no more: the first thousand of each by their ids
 * @param inAllAdded how many would, and {@code inAllDropped} how many no more
 * @param toReview how many bills more would be looked at, and {@code notToReview} how many no more
 */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrialEffect(
        String topic,
        String version,
        int read,
        List<TopicChange> added,
        List<TopicChange> dropped,
        int inAllAdded,
        int inAllDropped,
        int toReview,
        int notToReview) {
    public TrialEffect {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }

    /** How many times a bill would come to be about a topic, or be so no more. */
    public int moves() {
        return inAllAdded + inAllDropped;
    }
}
