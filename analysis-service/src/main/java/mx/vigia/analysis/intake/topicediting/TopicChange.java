package mx.vigia.analysis.intake.topicediting;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;

/**
 * That a bill would come to be about a topic for sure, or would be so no more.
 *
 * @param spans what speaks for it, by the new rules where it would come, by the old ones where it would go
 */
@TemplateData
public record TopicChange(UUID bill, String title, String topic, List<Span> spans) {
    public TopicChange {
        spans = List.copyOf(spans);
    }

    /** Words as they stand, where, and what stands to either side of them. */
    @TemplateData
    public record Span(String place, String before, String words, String after) {
        /** Where the words are filed that say the place. */
        public String key() {
            return "topics.place." + place;
        }
    }
}
