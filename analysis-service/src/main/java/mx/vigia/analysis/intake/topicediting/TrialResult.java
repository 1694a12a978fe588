package mx.vigia.analysis.intake.topicediting;

import java.util.UUID;

/** The result of a request to try a topic file. */
public sealed interface TrialResult {
    /** The trial has begun, with this id. */
    record Begun(UUID trial, String topic) implements TrialResult {}

    /**
     * The file cannot be parsed, or cannot be a topic; the text in both languages names what was expected and found.
     */
    record InvalidFile(String spanish, String english) implements TrialResult {}

    /** Too many trials are running; this one must wait until some are done. */
    record Busy() implements TrialResult {}

    /** The file is the one already in force. */
    record Unchanged() implements TrialResult {}
}
