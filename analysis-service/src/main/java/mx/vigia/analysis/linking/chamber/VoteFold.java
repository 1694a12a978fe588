package mx.vigia.analysis.linking.chamber;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.proceeding.Ballot;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;

/** Folds the statements of a vote's pages into one vote; pure and repeatable. */
public final class VoteFold {
    private static final List<BillPageKind> OWN_PAGE_FIRST =
            List.of(BillPageKind.VOTE, BillPageKind.RECORD, BillPageKind.ROLL_CALL, BillPageKind.LIST);
    private static final Comparator<ProceedingPageStatement> TRUST_ORDER = Comparator.comparingInt(
                    (ProceedingPageStatement statement) ->
                            rank(statement.provenance().pageKind()))
            .thenComparing(ProceedingPageStatement.NEWEST_FIRST);

    private final List<VoteStatement> stated;

    private VoteFold(List<VoteStatement> stated) {
        this.stated = stated;
    }

    /** Folds these statements into a vote. */
    public static Vote of(UUID id, String site, Collection<ProceedingPageStatement> words) {
        VoteFold fold = new VoteFold(words.stream()
                .sorted(TRUST_ORDER)
                .map(statement -> statement.readAs(VoteStatement.class))
                .toList());
        List<Ballot> ballots = ballots(words);
        var totals = fold.list(VoteStatement::totals);
        return new Vote(
                id,
                site,
                fold.bestValue(VoteStatement::title),
                fold.bestValue(VoteStatement::question),
                fold.bestValue(VoteStatement::chamber),
                fold.bestValue(VoteStatement::heldOn),
                fold.bestValue(VoteStatement::outcome),
                totals,
                ballots,
                fold.stated.stream()
                        .flatMap(each -> each.about().stream())
                        .distinct()
                        .toList(),
                new VoteRecount(totals, ballots).differences(),
                fold.bestValue(VoteStatement::officialAddress),
                words.stream()
                        .map(ProceedingPageStatement::provenance)
                        .sorted(Comparator.comparing(Provenance::fetchedAt).reversed())
                        .toList());
    }

    /** Merges ballots. A page may list one group only; if two pages list a person the newer wins. */
    private static List<Ballot> ballots(Collection<ProceedingPageStatement> words) {
        Map<String, Ballot> byVoter = new LinkedHashMap<>();
        words.stream()
                .sorted(ProceedingPageStatement.NEWEST_FIRST)
                .flatMap(statement -> statement.readAs(VoteStatement.class).ballots().stream())
                .forEach(ballot -> byVoter.putIfAbsent(ballot.who(), ballot));
        return byVoter.values().stream()
                .sorted(Comparator.comparing((Ballot ballot) -> ballot.group() == null ? "" : ballot.group())
                        .thenComparing(Ballot::position)
                        .thenComparing(Ballot::voter))
                .toList();
    }

    private <T> T bestValue(Function<VoteStatement, T> field) {
        return stated.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private <T> List<T> list(Function<VoteStatement, List<T>> field) {
        return stated.stream()
                .map(field)
                .filter(Predicate.not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
    }

    private static int rank(BillPageKind page) {
        int rank = OWN_PAGE_FIRST.indexOf(page);
        return rank < 0 ? OWN_PAGE_FIRST.size() : rank;
    }
}
