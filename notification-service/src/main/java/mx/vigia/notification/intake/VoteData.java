package mx.vigia.notification.intake;

import java.util.List;
import java.util.Objects;
import mx.vigia.platform.text.OrEmpty;

/**
 * A vote on a bill; {@code result} is empty unless the source itself states the result.
 *
 * @param reservation the reserved articles that it is about; {@link Reservation#NONE} for other votes
 */
public record VoteData(
        String question,
        String chamber,
        String result,
        Tally whole,
        List<Tally> groups,
        String officialAddress,
        Reservation reservation) {
    public VoteData {
        Objects.requireNonNull(whole, "vote.whole");
        question = OrEmpty.text(question);
        chamber = OrEmpty.text(chamber);
        result = OrEmpty.text(result);
        groups = OrEmpty.list(groups);
        officialAddress = OrEmpty.text(officialAddress);
        reservation = Objects.requireNonNullElse(reservation, Reservation.NONE);
    }

    /**
     * Articles that were reserved for separate discussion.
     *
     * @param articles their numbers; empty where the source names none
     * @param wording {@code as-reported}, {@code as-modified}, {@code partly-modified}, or empty
     */
    public record Reservation(List<String> articles, String wording) {
        static final Reservation NONE = new Reservation(List.of(), "");

        public Reservation {
            articles = OrEmpty.list(articles);
            wording = OrEmpty.text(wording);
        }

        /** Whether it is about reserved articles at all. */
        public boolean isOfArticles() {
            return !equals(NONE);
        }
    }

    /** A row of counts; {@code group} is empty for the whole chamber. */
    public record Tally(String group, int favour, int against, int abstention) {
        public Tally {
            group = OrEmpty.text(group);
        }
    }
}
