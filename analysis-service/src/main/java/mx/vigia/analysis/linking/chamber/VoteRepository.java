package mx.vigia.analysis.linking.chamber;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Reads votes. */
@ApplicationScoped
public class VoteRepository {
    private static final String FIND_BY_ID_SQL = "select body from proceeding where subject = 'vote' and id = ?";
    private static final String FIND_BY_BILL_SQL = """
            select body from proceeding where subject = 'vote'
                and id in (select proceeding from mention_link_now where dossier = ?)
            order by held_on desc nulls last, first_seen desc, id
            """;
    private static final String FIND_BY_IDS_SQL =
            "select body - 'ballots' as body from proceeding where subject = 'vote'"
                    + " and id = any (?) order by held_on desc nulls last, first_seen desc, id";
    /** Replaces the missing day of undated votes, which come last. */
    private static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    private static final String DAY_SQL = "coalesce(vote.held_on, date '0001-01-01')";
    private static final String SELECT_FILTERED_SQL =
            "select body - 'ballots' as body from proceeding vote where subject = 'vote' and (" + DAY_SQL
                    + ", id) < (?, ?)";
    private static final String ORDER_LATEST_FIRST_SQL = " order by " + DAY_SQL + " desc, id desc limit ?";
    private static final Comparator<Vote> FULLEST_FIRST = Comparator.comparingInt(
                    (Vote vote) -> vote.totals().size())
            .thenComparingInt(vote -> vote.ballots().size())
            .reversed();

    private final Jdbc database;

    VoteRepository(Jdbc database) {
        this.database = database;
    }

    /** The vote with this id. */
    public Optional<Vote> findById(UUID id) {
        return queryById(FIND_BY_ID_SQL, id).stream().findFirst();
    }

    /**
     * The position after a vote in a list of votes.
     *
     * @param day the first of the calendar for an undated vote
     */
    public record After(LocalDate day, UUID vote) {
        private static final UUID NIL_UUID = new UUID(0, 0);

        /** Returns the start of the list. */
        public static After first() {
            return new After(LocalDate.of(9999, 12, 31), NIL_UUID);
        }

        /** Returns the position after this vote. */
        public static After of(Vote vote) {
            return new After(Optional.ofNullable(vote.heldOn()).orElse(NO_DAY), vote.id());
        }
    }

    /** Returns the matching votes without ballots from this position on, latest first and undated ones last. */
    public List<Vote> findFiltered(VoteFilter wanted, After after, int max) {
        var values = new ArrayList<Object>(List.of(after.day(), after.vote()));
        values.addAll(wanted.values());
        values.add(max);
        return database.list(
                SELECT_FILTERED_SQL + wanted.sql() + ORDER_LATEST_FIRST_SQL, VoteRepository::vote, values.toArray());
    }

    /**
     * Returns the votes on a bill, latest first; a vote shown by several sites appears once, in its fullest version.
     */
    public List<VoteWithCopies> findForBill(UUID dossier) {
        return merged(queryById(FIND_BY_BILL_SQL, dossier));
    }

    /** Returns the same without ballots. */
    public List<VoteWithCopies> listForBill(UUID dossier) {
        return findForBill(dossier).stream().map(VoteWithCopies::withoutBallots).toList();
    }

    /** Returns these votes without their ballots, merged across sites in the same way. */
    public List<VoteWithCopies> findByIds(Collection<UUID> ids) {
        return merged(database.list(FIND_BY_IDS_SQL, VoteRepository::vote, Jdbc.array("uuid", ids)));
    }

    private static List<VoteWithCopies> merged(List<Vote> votes) {
        List<Vote> waiting = new ArrayList<>(votes);
        List<VoteWithCopies> shown = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Vote first = waiting.removeFirst();
            List<Vote> same = new ArrayList<>(
                    waiting.stream().filter(other -> areSameVote(first, other)).toList());
            same.removeIf(other -> !other.equals(bestOfSite(other.site(), same)));
            waiting.removeAll(same);
            same.add(first);
            same.sort(FULLEST_FIRST);
            shown.add(VoteWithCopies.of(same));
        }
        return shown;
    }

    private static boolean areSameVote(Vote one, Vote other) {
        return one.data()
                .flatMap(voteData -> other.data().filter(voteData::isSameVoteAs))
                .isPresent();
    }

    /**
     * Returns a site's version of the vote. A site shows a vote once: a second one with the same figures is another
     * vote.
     */
    private static Vote bestOfSite(String site, List<Vote> votes) {
        return votes.stream()
                .filter(vote -> vote.site().equals(site))
                .findFirst()
                .orElseThrow();
    }

    private List<Vote> queryById(String question, UUID id) {
        return database.list(question, VoteRepository::vote, id);
    }

    private static Vote vote(ResultSet row) throws SQLException {
        return Json.read(row.getString("body"), Vote.class);
    }
}
