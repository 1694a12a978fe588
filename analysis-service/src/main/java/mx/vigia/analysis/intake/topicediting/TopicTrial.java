package mx.vigia.analysis.intake.topicediting;

import io.quarkus.qute.TemplateData;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A topic file that is tried on all bills before it takes effect.
 *
 * @param file null if the shipped file is tried, or the removal of a topic that is not shipped
 * @param result null until all bills are read
 */
@TemplateData
public record TopicTrial(
        UUID id,
        String topic,
        @Nullable String file,
        Basis basis,
        UUID author,
        Progress progress,
        @Nullable TrialEffect result) {
    /**
     * What a trial is compared with.
     *
     * @param edition the number of the last edit when the trial began
     * @param rules the digest of the rules in force at that time
     */
    public record Basis(long edition, String rules) {}

    /**
     * How far a trial is.
     *
     * @param seen when progress was last reported
     * @param bills how many bills there are to read; {@code read} is how many have been read
     */
    @TemplateData
    public record Progress(Instant begun, Instant seen, int bills, int read) {}

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
        return !done()
                && progress.seen()
                        .plus(progress.read() == 0 ? MAX_WAIT : STALLED_AFTER)
                        .isBefore(now);
    }
}
