package mx.vigia.analysis.intake.topicediting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * The effect a topic file would have on all bills. The same bills and files give an identical result.
 *
 * @param version of the rules that were tried; null if the topic would be removed
 * @param read how many bills were read
 * @param added bills that would newly be tagged with a topic for certain; {@code dropped} those that would lose it: the
 * first thousand of each by id
 * @param inAllAdded how many would be added; {@code inAllDropped} how many would be dropped
 * @param toReview how many more bills would need review; {@code notToReview} how many no longer would
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

    /** Returns how many times a bill would gain or lose a topic. */
    public int moves() {
        return inAllAdded + inAllDropped;
    }
}
