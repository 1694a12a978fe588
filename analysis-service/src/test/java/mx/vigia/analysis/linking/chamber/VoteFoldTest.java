package mx.vigia.analysis.linking.chamber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.proceeding.Ballot;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.analysis.bill.proceeding.VotePosition;
import mx.vigia.analysis.bill.proceeding.VoteResult;
import mx.vigia.analysis.bill.proceeding.VoteSubject;
import mx.vigia.platform.text.Json;
import org.junit.jupiter.api.Test;

class VoteFoldTest {
    private static final UUID ID = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);

    @Test
    void figuresComeFromTheVotePageAndTheResultFromTheList() {
        Vote vote = fold(
                word(2, BillPageKind.LIST, voteStatement(VoteResult.PASSED, List.of(tally(null, 1, 1)), List.of())),
                word(1, BillPageKind.VOTE, voteStatement(null, List.of(tally(null, 344, 91)), List.of())));

        assertThat(vote.result()).isEqualTo(VoteResult.PASSED);
        assertThat(vote.totals()).containsExactly(tally(null, 344, 91));
        assertThat(vote.differences()).isEmpty();
    }

    @Test
    void passedNeedsASource() {
        Vote vote = fold(word(1, BillPageKind.VOTE, voteStatement(null, List.of(tally(null, 344, 91)), List.of())));

        assertThat(vote.result()).isNull();
    }

    @Test
    void rollCallPagesAreMergedAndTheNewerBallotPrevails() {
        Vote vote = fold(
                word(
                        1,
                        BillPageKind.ROLL_CALL,
                        voteStatement(null, List.of(), List.of(ballot("Ana", "PAN", VotePosition.FAVOUR)))),
                word(
                        2,
                        BillPageKind.ROLL_CALL,
                        voteStatement(null, List.of(), List.of(ballot("Beto", "PT", VotePosition.AGAINST)))),
                word(
                        3,
                        BillPageKind.ROLL_CALL,
                        voteStatement(null, List.of(), List.of(ballot("Ana", "PAN", VotePosition.AGAINST)))));

        assertThat(vote.ballots())
                .extracting(Ballot::voter, Ballot::position)
                .containsExactly(tuple("Ana", VotePosition.AGAINST), tuple("Beto", VotePosition.AGAINST));
    }

    @Test
    void everyDiscrepancyOfFiguresIsReported() {
        PrintedTally wrongSum = new PrintedTally("PAN", 10, 0, 0, 0, 0, 11);
        Vote vote = fold(
                word(
                        1,
                        BillPageKind.VOTE,
                        voteStatement(null, List.of(tally(null, 12, 3), wrongSum, tally("PT", 1, 3)), List.of())),
                word(
                        2,
                        BillPageKind.ROLL_CALL,
                        voteStatement(
                                null,
                                List.of(),
                                List.of(
                                        ballot("Ana", "PT", VotePosition.FAVOUR),
                                        ballot("Beto", "PT", VotePosition.FAVOUR)))));

        assertThat(vote.differences())
                .containsExactlyInAnyOrder(
                        new VoteDiscrepancy(VoteDiscrepancy.Against.ROW, "PAN", null, 11, 10),
                        new VoteDiscrepancy(VoteDiscrepancy.Against.GROUPS, null, VotePosition.FAVOUR, 12, 11),
                        new VoteDiscrepancy(VoteDiscrepancy.Against.BALLOTS, "PT", VotePosition.FAVOUR, 1, 2));
    }

    @Test
    void missingListIsNoDiscrepancy() {
        Vote vote = fold(
                word(
                        1,
                        BillPageKind.VOTE,
                        voteStatement(
                                null, List.of(tally(null, 2, 0), tally("PAN", 1, 0), tally("PT", 1, 0)), List.of())),
                word(
                        2,
                        BillPageKind.ROLL_CALL,
                        voteStatement(null, List.of(), List.of(ballot("Ana", "PAN", VotePosition.FAVOUR)))));

        assertThat(vote.differences()).isEmpty();
    }

    @Test
    void aListThatCountsOnlyTheVotesCastDoesNotContradictTheAbsent() {
        Vote vote = fold(
                word(1, BillPageKind.LIST, voteStatement(VoteResult.PASSED, List.of(tally(null, 1, 0)), List.of())),
                word(
                        2,
                        BillPageKind.ROLL_CALL,
                        voteStatement(
                                null,
                                List.of(),
                                List.of(
                                        ballot("Ana", "PAN", VotePosition.FAVOUR),
                                        ballot("Beto", "PT", VotePosition.ABSENT)))));

        assertThat(vote.differences()).isEmpty();
    }

    @Test
    void voteRoundTripsThroughJson() {
        Vote vote = fold(
                word(1, BillPageKind.VOTE, voteStatement(VoteResult.REJECTED, List.of(tally(null, 2, 0)), List.of())));

        assertThat(Json.read(Json.write(vote), Vote.class)).isEqualTo(vote);
    }

    private static Vote fold(ProceedingPageStatement... words) {
        return VoteFold.of(ID, "mx.diputados.gaceta", List.of(words));
    }

    private static VoteStatement voteStatement(VoteResult result, List<PrintedTally> totals, List<Ballot> ballots) {
        return new VoteStatement(
                new VoteSubject("Ley de Faros", "En lo general", Chamber.DEPUTIES, DAY),
                result,
                totals,
                ballots,
                List.of(),
                "https://x.mx/v");
    }

    private static PrintedTally tally(String group, int favour, int against) {
        return new PrintedTally(group, favour, against, 0, 0, 0, favour + against);
    }

    private static Ballot ballot(String voter, String group, VotePosition position) {
        return new Ballot(voter, null, group, position);
    }

    private static ProceedingPageStatement word(long revision, BillPageKind page, VoteStatement voteStatement) {
        return new ProceedingPageStatement(
                revision,
                Json.write(voteStatement),
                new Provenance("mx.diputados.gaceta", page, "https://x.mx/" + revision, Instant.EPOCH, "ab", null));
    }
}
