package mx.vigia.notification.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.watch.FactKind;

/**
 * Why somebody was notified of one fact of a bill, or was not.
 *
 * @param site where it was read
 * @param late whether it was read long after it happened
 * @param told the outcome of the notice; empty where none was filed
 * @param untold for each of the reader's watches why it caused no notice; empty where one was filed
 */
public record NoticeExplanation(
        UUID fact,
        FactKind kind,
        String title,
        Instant at,
        String site,
        boolean late,
        List<Outcome> told,
        List<WatchWithoutNotice> untold) {
    public NoticeExplanation {
        told = List.copyOf(told);
        untold = List.copyOf(untold);
    }

    /**
     * The outcome of the letter.
     *
     * @param state as {@link LedgerEntry} has it
     * @param queries the queries that the bill matches, for which it was due
     * @param ended the queries that the bill no longer matches, for which it was due
     * @param leaves when it leaves where it is WAITING
     */
    public record Outcome(String state, String remark, List<String> queries, List<String> ended, Instant leaves) {
        public Outcome {
            queries = List.copyOf(queries);
            ended = List.copyOf(ended);
        }
    }

    /**
     * A watch that caused no notice; the committee is empty where it is the reader's own.
     *
     * @param reason why a query cannot match; else empty
     */
    public record WatchWithoutNotice(
            String query,
            String committeeEs,
            String committeeEn,
            WhyNot why,
            Optional<MatchedSites.Why> reason,
            Other other) {}

    /**
     * What was notified instead: the title and the kind of that fact, and when its notice was filed. Of a paper that
     * waits, until when it does, and no title.
     */
    public record Other(String title, String kind, Instant at) {}
}
