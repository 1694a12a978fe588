package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The part of a fact about a vote; what the source does not state is null.
 *
 * @param whole the figures of the whole chamber, without which nothing is announced
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VoteData(
        UUID vote,
        @Schema(required = true) String site,
        @JsonUnwrapped Subject subject,
        @Nullable VoteResult result,
        PrintedTally whole,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<PrintedTally> groups,
        @Nullable String officialAddress) {
    /** What was voted on, where and when. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Subject(
            @Nullable String title,
            @Nullable String question,
            @Nullable Chamber chamber,
            @Nullable LocalDate heldOn) {}

    public VoteData {
        groups = List.copyOf(groups);
    }

    /** Whether the results of both agree; a value unknown to one of them is not a contradiction. */
    public boolean isConsistentWith(VoteData other) {
        return whole.equals(other.whole) && (result == null || other.result == null || result == other.result);
    }

    /** Whether the other is the same vote shown by another site: same chamber, day and votes cast. */
    public boolean isSameVoteAs(VoteData other) {
        return !site.equals(other.site)
                && subject.chamber == other.subject.chamber
                && Objects.equals(subject.heldOn, other.subject.heldOn)
                && whole.favour() == other.whole.favour()
                && whole.against() == other.whole.against()
                && whole.abstention() == other.whole.abstention();
    }
}
