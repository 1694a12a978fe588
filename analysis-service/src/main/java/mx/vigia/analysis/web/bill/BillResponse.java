package mx.vigia.analysis.web.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.linking.chamber.Vote;
import mx.vigia.analysis.matching.publishing.CongressData;
import mx.vigia.analysis.web.calendar.DeadlineResponse;
import mx.vigia.analysis.web.topics.TopicExplanationResponse;
import mx.vigia.analysis.web.versions.VersionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything known about one bill, for the API; a part that was not requested is left out. */
@Schema(
        name = "Bill",
        description = "A bill as all its sources together describe it, with the parts that were asked for: all, unless"
                + " include names some.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BillResponse(
        @JsonUnwrapped Dossier bill,

        @Schema(
                description = "What a Mexican bill would do, in English: put together from laws, articles and topics,"
                        + " descriptive and not official, never translated. Left out where any of it is in doubt.",
                examples = "Bill to amend article 211 Bis 1 of the Federal Criminal Code (cybersecurity)")
        @Nullable
        String headingEnglish,

        @Schema(
                description =
                        "Of a bill in the congress of a federal entity: its name and that of the journal of its laws.")
        @Nullable
        CongressData congress,

        @Schema(
                description = "True of a matter that a person entered by mistake and withdrew again: it stands as"
                        + " WITHDRAWN, and nobody withdrew it in a chamber. Left out of all others.")
        @Nullable
        Boolean enteredByMistake,

        @Schema(
                description =
                        "Why it is about its topics, or may be: sure ones first, then those somebody should look at.")
        @Nullable
        List<TopicExplanationResponse> explanation,

        @Schema(description = "Its steps with their four times, their source and the page as it was.") @Nullable
        List<StepResponse> history,

        @Schema(description = "The texts it had, the oldest first.") @Nullable
        List<VersionView> versions,

        @Schema(description = "Votes on it without their roll calls, the latest first.") @Nullable
        List<Vote> votes,

        @Schema(description = "Bills with something in common, and what; never said to be the same.") @Nullable
        List<RelatedBillResponse> related,

        @Schema(description = "The days it waits for, computed and never official; those that run first.") @Nullable
        List<DeadlineResponse> deadlines,

        @Schema(description = "Everything that changed, newest first.") @Nullable
        List<FactResponse> facts,

        @Schema(description = "Bills that share a name with this one; perhaps the same matter, seen twice.") @Nullable
        List<Namesake> mayBeSameAs) {

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
