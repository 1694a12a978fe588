package mx.vigia.analysis.linking.chamber;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.proceeding.Ballot;
import mx.vigia.analysis.bill.proceeding.Position;
import mx.vigia.analysis.bill.proceeding.Tally;

/** Counts a vote again: every row against its parts, the chamber against its groups, each row against the ballots listed for it. */
record Count(List<Tally> totals, List<Ballot> ballots) {
    private static final List<Position> COUNTED =
            List.of(Position.FAVOUR, Position.AGAINST, Position.ABSTENTION, Position.PRESENT, Position.ABSENT);

    List<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        for (Tally row : totals) {
            if (row.sum() != row.total()) {
                found.add(new Difference(Difference.Against.ROW, row.group(), null, row.total(), row.sum()));
            }
            found.addAll(againstBallots(row));
        }
        totals.stream()
                .filter(row -> row.group() == null)
                .findFirst()
                .ifPresent(all -> found.addAll(againstGroups(all)));
        return found;
    }

    private List<Difference> againstGroups(Tally all) {
        List<Tally> groups = totals.stream().filter(row -> row.group() != null).toList();
        if (groups.isEmpty()) {
            return List.of();
        }
        return COUNTED.stream()
                .map(position -> new Difference(
                        Difference.Against.GROUPS,
                        null,
                        position,
                        all.of(position),
                        groups.stream().mapToInt(row -> row.of(position)).sum()))
                .filter(each -> each.printed() != each.counted())
                .toList();
    }

    /** Lists of names come one by one: a list is held against its figure only when there is one. */
    private List<Difference> againstBallots(Tally row) {
        return COUNTED.stream()
                .map(position -> new Difference(
                        Difference.Against.BALLOTS, row.group(), position, row.of(position), listed(row, position)))
                .filter(each -> each.counted() > 0 && each.printed() != each.counted())
                .filter(each -> row.group() != null || isWhole())
                .toList();
    }

    private int listed(Tally row, Position position) {
        return (int) cast(row).filter(ballot -> ballot.position() == position).count();
    }

    private Stream<Ballot> cast(Tally row) {
        return ballots.stream().filter(ballot -> row.group() == null || Objects.equals(row.group(), ballot.group()));
    }

    /** Whether every group that voted has had names listed. */
    private boolean isWhole() {
        return totals.stream()
                .filter(row -> row.group() != null && row.favour() + row.against() + row.abstention() > 0)
                .allMatch(row -> cast(row).findAny().isPresent());
    }
}
