package mx.vigia.analysis.intake.topicediting;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;

/**
 * A bill that would become certainly about a topic, or would no longer be.
 *
 * @param spans the evidence, under the new rules where it would be added, under the old ones where it would be removed
 */
@TemplateData
public record TopicChange(UUID bill, String title, String topic, List<Span> spans) {
    public TopicChange {
        spans = List.copyOf(spans);
    }

    /** Words quoted from a place, with the text before and after them. */
    @TemplateData
    public record Span(String place, String before, String words, String after) {
        /** Returns the message key of the place. */
        public String key() {
            return "topics.place." + place;
        }
    }
}
