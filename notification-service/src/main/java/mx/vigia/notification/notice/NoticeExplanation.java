package mx.vigia.notification.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.watch.FactKind;

/**
 * Why somebody was told of one fact of a bill, or was not.
 *
 * @param site where it was read
 * @param late whether it was read long after it happened
 * @param told what became of telling it; none where nothing was filed
 * @param untold for each of the reader's watches why it told nothing; none where something was filed
 */
public record NoticeExplanation(
        UUID fact,
        FactKind kind,
        String title,
        Instant at,
        String site,
        boolean late,
        List<Outcome> told,
        List<Untold> untold) {
    public NoticeExplanation {
        told = List.copyOf(told);
        untold = List.copyOf(untold);
    }

    /**
     * What became of the letter.
     *
     * @param state as {@link LedgerEntry} has it
     * @param queries the questions for whose sake it was due since the bill answers them
     * @param ended those for whose sake it was due since the bill answers them no longer
     * @param leaves when it leaves where it is WAITING
     */
    public record Outcome(String state, String remark, List<String> queries, List<String> ended, Instant leaves) {
        public Outcome {
            queries = List.copyOf(queries);
            ended = List.copyOf(ended);
        }
    }

    /**
     * A watch that told nothing; the committee is empty where it is the reader's own.
     *
     * @param reason what is the matter with a question that could not be answered; else empty
     */
    public record Untold(
            String query, String committeeEs, String committeeEn, WhyNot why, Optional<MatchedSites.Why> reason) {}
}
