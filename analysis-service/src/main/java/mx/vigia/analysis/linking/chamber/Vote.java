package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.proceeding.Ballot;
import mx.vigia.analysis.bill.proceeding.BillMention;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.bill.proceeding.VoteData;
import mx.vigia.analysis.bill.proceeding.VoteResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A vote folded from all its pages; null or empty where no page states a value.
 *
 * @param totals first the whole chamber's, then each group's, as printed
 * @param ballots how each person voted, as far as pages have listed it
 * @param differences where the printed figures disagree with each other or with the ballots
 * @param pages what it was read from, latest first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Vote(
        UUID id,
        @Schema(required = true) String site,
        @Nullable String title,
        @Nullable String question,
        @Nullable Chamber chamber,
        @Nullable LocalDate heldOn,
        @Nullable VoteResult result,
        List<PrintedTally> totals,
        List<Ballot> ballots,
        List<BillMention> about,
        List<VoteDiscrepancy> differences,
        @Nullable String officialAddress,
        List<Provenance> pages) {
    public Vote {
        totals = totals == null ? List.of() : List.copyOf(totals);
        ballots = ballots == null ? List.of() : List.copyOf(ballots);
        about = about == null ? List.of() : List.copyOf(about);
        differences = differences == null ? List.of() : List.copyOf(differences);
        pages = pages == null ? List.of() : List.copyOf(pages);
    }

    /** Returns the figures of the whole chamber, if a page prints them. */
    Optional<PrintedTally> whole() {
        return totals.stream()
                .filter(printedTally -> printedTally.group() == null)
                .findFirst();
    }

    /** Returns the figures of each group. */
    public List<PrintedTally> groups() {
        return totals.stream()
                .filter(printedTally -> printedTally.group() != null)
                .toList();
    }

    /** Returns the vote without ballots, for lists. */
    public Vote withoutBallots() {
        return new Vote(
                id,
                site,
                title,
                question,
                chamber,
                heldOn,
                result,
                totals,
                List.of(),
                about,
                differences,
                officialAddress,
                pages);
    }

    /** Returns the data to announce; empty while the figures of the chamber are unknown. */
    Optional<VoteData> told() {
        return whole().map(all -> new VoteData(
                id,
                site,
                new VoteData.Subject(title, question, chamber, heldOn),
                result,
                all,
                groups(),
                officialAddress));
    }
}
