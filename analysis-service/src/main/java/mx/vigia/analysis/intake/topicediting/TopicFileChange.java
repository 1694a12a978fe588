package mx.vigia.analysis.intake.topicediting;

import org.jspecify.annotations.Nullable;

/**
 * The file an edit makes active for a topic.
 *
 * @param file null where from then on the shipped file is active again, or the topic is removed where none is shipped
 * @param shipped the version of the shipped file over which it was written; null where none was
 */
public record TopicFileChange(
        String topic, @Nullable String file, @Nullable String shipped) {
    public boolean hasFile() {
        return file != null;
    }
}
