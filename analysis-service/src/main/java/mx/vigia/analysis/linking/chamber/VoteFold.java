package mx.vigia.analysis.linking.chamber;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.proceeding.Ballot;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.analysis.bill.proceeding.VoteSubject;

/** Folds the statements of a vote's pages into one vote; pure and repeatable. */
public final class VoteFold {
    private static final List<BillPageKind> OWN_PAGE_FIRST =
            List.of(BillPageKind.VOTE, BillPageKind.RECORD, BillPageKind.ROLL_CALL, BillPageKind.LIST);
    private static final Comparator<ProceedingPageStatement> TRUST_ORDER = Comparator.comparingInt(
                    (ProceedingPageStatement statement) ->
                            rank(statement.provenance().pageKind()))
            .thenComparing(ProceedingPageStatement.NEWEST_FIRST);

    private VoteFold() {}

    /** Folds these statements into a vote. */
    public static Vote of(UUID id, String site, Collection<ProceedingPageStatement> words) {
        var said = PageStatements.of(words, TRUST_ORDER, VoteStatement.class);
        List<Ballot> ballots = ballots(words);
        var totals = said.firstList(VoteStatement::totals);
        return new Vote(
                id,
                site,
                new VoteSubject(
                        said.firstOrNull(page -> page.subject().title()),
                        said.firstOrNull(page -> page.subject().question()),
                        said.firstOrNull(page -> page.subject().chamber()),
                        said.firstOrNull(page -> page.subject().heldOn())),
                new VoteOutcome(said.firstOrNull(VoteStatement::outcome), totals),
                ballots,
                said.all().stream()
                        .flatMap(page -> page.about().stream())
                        .distinct()
                        .toList(),
                new VoteRecount(totals, ballots).differences(),
                ProceedingSource.of(said.firstOrNull(VoteStatement::officialAddress), words));
    }

    /** Merges ballots. A page may list one group only; if two pages list a person the newer wins. */
    private static List<Ballot> ballots(Collection<ProceedingPageStatement> words) {
        Map<String, Ballot> byVoter = new LinkedHashMap<>();
        words.stream()
                .sorted(ProceedingPageStatement.NEWEST_FIRST)
                .flatMap(statement -> statement.readAs(VoteStatement.class).ballots().stream())
                .forEach(ballot -> byVoter.putIfAbsent(ballot.who(), ballot));
        return byVoter.values().stream()
                .sorted(Comparator.comparing(Ballot::group, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Ballot::position)
                        .thenComparing(Ballot::voter))
                .toList();
    }

    private static int rank(BillPageKind page) {
        int rank = OWN_PAGE_FIRST.indexOf(page);
        return rank < 0 ? OWN_PAGE_FIRST.size() : rank;
    }
}
