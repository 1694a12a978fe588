package mx.vigia.analysis.linking.chamber;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.proceeding.Ballot;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.bill.proceeding.VotePosition;

/**
 * Recounts a vote, to check that the printed tallies are consistent: every row against its parts, the chamber against
 * its groups, each row against the ballots listed for it.
 */
record VoteRecount(List<PrintedTally> totals, List<Ballot> ballots) {
    private static final List<VotePosition> COUNTED_POSITIONS = List.of(
            VotePosition.FAVOUR,
            VotePosition.AGAINST,
            VotePosition.ABSTENTION,
            VotePosition.PRESENT,
            VotePosition.ABSENT);

    List<VoteDiscrepancy> differences() {
        List<VoteDiscrepancy> found = new ArrayList<>();
        for (PrintedTally row : totals) {
            if (row.sum() != row.total()) {
                found.add(new VoteDiscrepancy(VoteDiscrepancy.Against.ROW, row.group(), null, row.total(), row.sum()));
            }
            found.addAll(checkBallots(row));
        }
        totals.stream().filter(PrintedTally::ofChamber).findFirst().ifPresent(all -> found.addAll(checkGroups(all)));
        return found;
    }

    private List<VoteDiscrepancy> checkGroups(PrintedTally all) {
        List<PrintedTally> groups =
                totals.stream().filter(row -> !row.ofChamber()).toList();
        if (groups.isEmpty()) {
            return List.of();
        }
        return COUNTED_POSITIONS.stream()
                .map(position -> new VoteDiscrepancy(
                        VoteDiscrepancy.Against.GROUPS,
                        null,
                        position,
                        all.of(position),
                        groups.stream().mapToInt(row -> row.of(position)).sum()))
                .filter(each -> each.printed() != each.counted())
                .toList();
    }

    /** Compares a row with its ballots, once there are any; lists of names arrive one by one. */
    private List<VoteDiscrepancy> checkBallots(PrintedTally row) {
        return positionsCounted(row).stream()
                .map(position -> new VoteDiscrepancy(
                        VoteDiscrepancy.Against.BALLOTS,
                        row.group(),
                        position,
                        row.of(position),
                        listedCount(row, position)))
                .filter(each -> each.counted() > 0 && each.printed() != each.counted())
                .filter(each -> !row.ofChamber() || isWhole())
                .toList();
    }

    /** Returns the positions that a row counts: one alone, without any absent, counts only the votes cast. */
    private List<VotePosition> positionsCounted(PrintedTally row) {
        boolean cast = totals.size() == 1 && row.present() == 0 && row.absent() == 0;
        return cast ? List.of(VotePosition.FAVOUR, VotePosition.AGAINST, VotePosition.ABSTENTION) : COUNTED_POSITIONS;
    }

    private int listedCount(PrintedTally row, VotePosition position) {
        return (int)
                votesCast(row).filter(ballot -> ballot.position() == position).count();
    }

    private Stream<Ballot> votesCast(PrintedTally row) {
        return ballots.stream().filter(ballot -> row.ofChamber() || Objects.equals(row.group(), ballot.group()));
    }

    /** Whether names are listed for every group that voted. */
    private boolean isWhole() {
        return totals.stream()
                .filter(row -> !row.ofChamber() && row.favour() + row.against() + row.abstention() > 0)
                .allMatch(row -> votesCast(row).findAny().isPresent());
    }
}
