package mx.vigia.analysis.intake.topicediting;

import io.quarkus.qute.TemplateData;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A topic file that is tried on all bills before it takes effect.
 *
 * @param file null if the shipped file is tried, or the removal of a topic that is not shipped
 * @param edition the number of the last edit when the trial began
 * @param rules the digest of the rules in force at that time
 * @param bills how many bills there are to read; {@code read} is how many have been read
 * @param result null until all are read
 */
@TemplateData
public record TopicTrial(
        UUID id,
        String topic,
        String file,
        long edition,
        String rules,
        UUID author,
        Instant begun,
        Instant seen,
        int bills,
        int read,
        TrialEffect result) {
    /**
     * A trial without progress for this long counts as stalled; the reader reports progress at least every few seconds.
     */
    private static final Duration STALLED_AFTER = Duration.ofMinutes(2);

    /** The longest time a trial may wait for other trials. */
    private static final Duration MAX_WAIT = Duration.ofMinutes(30);

    public boolean done() {
        return result != null;
    }

    /** Whether reading the bills has stopped before the end. */
    public boolean isStalled(Instant now) {
        return !done() && seen.plus(read == 0 ? MAX_WAIT : STALLED_AFTER).isBefore(now);
    }
}
