package mx.vigia.analysis.intake.topicediting;

import io.quarkus.qute.TemplateData;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A file of a topic that is tried on all bills before it counts.
 *
 * @param file null where what is tried is the shipped file, or that the topic is gone where none is shipped
 * @param edition the number of the last edit when it was begun
 * @param rules the digest of the rules that counted then
 * @param bills how many there were to read, and {@code read} how many have been
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
    /** Whoever reads says so at least every few seconds. */
    private static final Duration STALLED_AFTER = Duration.ofMinutes(2);

    /** So long it may wait until others have been tried. */
    private static final Duration MAX_WAIT = Duration.ofMinutes(30);

    public boolean done() {
        return result != null;
    }

    /** Whether whoever read the bills has stopped before the end. */
    public boolean isStalled(Instant now) {
        return !done() && seen.plus(read == 0 ? MAX_WAIT : STALLED_AFTER).isBefore(now);
    }
}
