package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.platform.text.OrEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The part of a fact about a vote; what the source does not state is null.
 *
 * @param reservation the reserved articles that were voted separately; null where it is about no such articles
 * @param whole the figures of the whole chamber, without which nothing is announced
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VoteData(
        UUID vote,
        @Schema(required = true) String site,
        @JsonUnwrapped VoteSubject subject,
        @Nullable VoteResult result,
        PrintedTally whole,
        List<PrintedTally> groups,
        @Nullable String officialAddress,
        @Nullable ArticleReservation reservation) {
    public VoteData {
        groups = OrEmpty.list(groups);
    }

    /** Creates a vote, with the reserved articles that its words are about. */
    public VoteData(
            UUID vote,
            String site,
            VoteSubject subject,
            @Nullable VoteResult result,
            PrintedTally whole,
            List<PrintedTally> groups,
            @Nullable String officialAddress) {
        this(
                vote,
                site,
                subject,
                result,
                whole,
                groups,
                officialAddress,
                ArticleReservation.of(subject.question(), subject.title()).orElse(null));
    }

    public @Nullable String title() {
        return subject.title();
    }

    public @Nullable String question() {
        return subject.question();
    }

    public @Nullable Chamber chamber() {
        return subject.chamber();
    }

    public @Nullable LocalDate heldOn() {
        return subject.heldOn();
    }

    /**
     * Whether the results of both agree; a value unknown to one of them is not a contradiction, such as those absent in
     * a list that counts only the votes cast.
     */
    public boolean isConsistentWith(VoteData other) {
        return (whole.equals(other.whole)
                        || (countsOnlyVotesCast() || other.countsOnlyVotesCast())
                                && whole.hasSameVotesCastAs(other.whole))
                && (result == null || other.result == null || result == other.result);
    }

    private boolean countsOnlyVotesCast() {
        return groups.isEmpty() && whole.present() == 0 && whole.absent() == 0;
    }

    /** Whether the other is the same vote shown by another site: same chamber, day and votes cast. */
    public boolean isSameVoteAs(VoteData other) {
        return !site.equals(other.site)
                && chamber() == other.chamber()
                && Objects.equals(heldOn(), other.heldOn())
                && whole.hasSameVotesCastAs(other.whole);
    }
}
