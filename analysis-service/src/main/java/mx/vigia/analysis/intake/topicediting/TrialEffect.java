package mx.vigia.analysis.intake.topicediting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * The effect a topic file would have on all bills. The same bills and files give an identical result.
 *
 * @param version of the rules that were tried; null if the topic would be removed
 * @param read how many bills were read
 * @param added bills that would newly be tagged with a topic for certain; {@code dropped} those that would lose it: the
 *     first thousand of each by id
 */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrialEffect(
        String topic,
        String version,
        int read,
        List<TopicChange> added,
        List<TopicChange> dropped,
        @JsonUnwrapped Counts counts) {
    /**
     * How many bills would change.
     *
     * @param added how many would be tagged with a topic; {@code dropped} how many would lose it
     * @param toReview how many more bills would need review; {@code notToReview} how many no longer would
     */
    @TemplateData
    public record Counts(
            @JsonProperty("inAllAdded") int added,
            @JsonProperty("inAllDropped") int dropped,
            int toReview,
            int notToReview) {}

    public TrialEffect {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }

    /** Returns how many times a bill would gain or lose a topic. */
    public int moves() {
        return counts.added + counts.dropped;
    }
}
