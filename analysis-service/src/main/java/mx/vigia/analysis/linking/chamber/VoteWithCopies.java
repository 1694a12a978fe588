package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.proceeding.VoteResult;
import mx.vigia.platform.text.OrEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A vote as the site shows it that states most, with its result from any site that states one.
 *
 * @param alsoAt the other sites that show it
 */
@Schema(name = "VoteWithCopies")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VoteWithCopies(
        @JsonUnwrapped Vote vote,

        @Schema(description = "The other sites that show the same vote: of the same chamber, day and votes cast.")
        List<Copy> alsoAt) {
    public VoteWithCopies {
        alsoAt = OrEmpty.list(alsoAt);
    }

    /** The same vote at another site. */
    @Schema(name = "VoteCopy")
    public record Copy(
            UUID id,
            @Schema(required = true) String site,
            @JsonUnwrapped ProceedingSource source) {
        static Copy of(Vote vote) {
            return new Copy(vote.id(), vote.site(), vote.source());
        }
    }

    /** Returns these, which are the same vote, with that of the site which states most first. */
    static VoteWithCopies of(List<Vote> same) {
        Vote fullest = same.getFirst();
        @Nullable
        VoteResult result = same.stream()
                .flatMap(vote -> Stream.ofNullable(vote.result()))
                .findFirst()
                .orElse(null);
        return new VoteWithCopies(
                fullest.withResult(result), same.stream().skip(1).map(Copy::of).toList());
    }

    /** Returns the same without ballots, for lists. */
    public VoteWithCopies withoutBallots() {
        return new VoteWithCopies(vote.withoutBallots(), alsoAt);
    }
}
