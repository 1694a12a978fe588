package mx.vigia.analysis.intake.topicediting;

import java.util.UUID;

/** What came of the wish to try a file of a topic. */
public sealed interface TrialResult {
    /** It is being tried, under this name. */
    record Begun(UUID trial, String topic) implements TrialResult {}

    /** It cannot be understood, or cannot be a topic; says what was expected and what was found, in both languages. */
    record Misunderstood(String spanish, String english) implements TrialResult {}

    /** So many are being tried that this one must wait until some are done. */
    record Busy() implements TrialResult {}

    /** That is the file that counts already. */
    record Needless() implements TrialResult {}
}
