package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import mx.vigia.analysis.bill.proceeding.VoteSubject;
import mx.vigia.platform.text.OrEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A vote folded from all its pages; null or empty where no page states a value.
 *
 * @param ballots how each person voted, as far as pages have listed it
 * @param differences where the printed figures disagree with each other or with the ballots
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Vote(
        UUID id,
        @Schema(required = true) String site,
        @JsonUnwrapped VoteSubject subject,
        @JsonUnwrapped VoteOutcome outcome,
        List<Ballot> ballots,
        List<BillMention> about,
        List<VoteDiscrepancy> differences,
        @JsonUnwrapped ProceedingSource source) {
    public Vote {
        ballots = OrEmpty.list(ballots);
        about = OrEmpty.list(about);
        differences = OrEmpty.list(differences);
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

    public @Nullable VoteResult result() {
        return outcome.result();
    }

    public List<PrintedTally> totals() {
        return outcome.totals();
    }

    /** Returns the figures of the whole chamber, if a page prints them. */
    Optional<PrintedTally> whole() {
        return outcome.whole();
    }

    /** Returns the figures of each group. */
    public List<PrintedTally> groups() {
        return outcome.groups();
    }

    public @Nullable String officialAddress() {
        return source.officialAddress();
    }

    public List<Provenance> pages() {
        return source.pages();
    }

    /** Returns the vote without ballots, for lists. */
    public Vote withoutBallots() {
        return new Vote(id, site, subject, outcome, List.of(), about, differences, source);
    }

    /** Returns the vote with this result. */
    Vote withResult(@Nullable VoteResult result) {
        VoteOutcome ended = new VoteOutcome(result, outcome.totals());
        return new Vote(id, site, subject, ended, ballots, about, differences, source);
    }

    /** Returns the data to announce; empty while the figures of the chamber are unknown. */
    Optional<VoteData> data() {
        return whole().map(all -> new VoteData(id, site, subject, result(), all, groups(), officialAddress()));
    }
}
