package mx.vigia.analysis.web.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.linking.chamber.VoteWithCopies;
import mx.vigia.analysis.linking.ratification.Ratification;
import mx.vigia.analysis.matching.publishing.BillNotes;
import mx.vigia.analysis.web.calendar.DeadlineResponse;
import mx.vigia.analysis.web.topics.TopicExplanationResponse;
import mx.vigia.analysis.web.versions.VersionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything known about one bill, for the API; in JSON it is flat. */
@Schema(
        name = "Bill",
        description = "A bill as all its sources together describe it, with the parts that were asked for: all, unless"
                + " include names some.")
record BillResponse(
        @JsonUnwrapped Dossier bill,
        @JsonUnwrapped BillNotes notes,
        @JsonUnwrapped Parts parts) {
    /** What is looked up for one bill; a part that was not requested is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Parts(
            @Schema(
                    description =
                            "Why it is about its topics, or may be: sure ones first, then those somebody should look at.")
            @Nullable
            List<TopicExplanationResponse> explanation,

            @Schema(description = "Its steps with their four times, their source and the page as it was.") @Nullable
            List<StepResponse> history,

            @Schema(description = "The texts it had, the oldest first.") @Nullable
            List<VersionView> versions,

            @Schema(description = "Votes on it without their roll calls, the latest first, each once.") @Nullable
            List<VoteWithCopies> votes,

            @Schema(description = "Bills with something in common, and what; never said to be the same.") @Nullable
            List<RelatedBillResponse> related,

            @Schema(description = "The days it waits for, computed and never official; those that run first.") @Nullable
            List<DeadlineResponse> deadlines,

            @Schema(description = "Everything that changed, newest first.") @Nullable
            List<FactResponse> facts,

            @Schema(description = "Bills that share a name with this one; perhaps the same matter, seen twice.")
            @Nullable
            List<Namesake> mayBeSameAs,

            @Schema(description = "The votes of the states' legislatures, if it is a reform of the Constitution.")
            @Nullable
            Ratification ratification) {}

    /** Another bill that may be about the same matter. */
    @Schema(name = "Namesake")
    record Namesake(UUID id, String title) {
        static List<Namesake> of(List<DossierSummary> bills) {
            return bills.stream()
                    .map(other -> new Namesake(other.id(), other.title()))
                    .toList();
        }
    }
}
