package mx.vigia.analysis.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.bill.Rows;

/** All votes, to read. */
@ApplicationScoped
public class Votes {
    private static final String WITH_ID = "select body from proceeding where subject = 'vote' and id = ?";
    private static final String ON = """
            select body from proceeding where subject = 'vote'
                and id in (select proceeding from mention_link_now where dossier = ?)
            order by held_on desc nulls last, first_seen desc, id
            """;
    private static final String WITH_IDS = "select body - 'ballots' as body from proceeding where subject = 'vote'"
            + " and id = any (?) order by held_on desc nulls last, first_seen desc, id";
    private static final Comparator<Vote> FULLEST_FIRST = Comparator.comparingInt(
                    (Vote vote) -> vote.totals().size())
            .thenComparingInt(vote -> vote.ballots().size())
            .reversed();

    private final DataSource database;

    Votes(DataSource database) {
        this.database = database;
    }

    /** A vote, and the same vote as other sites show it. */
    public record Shown(Vote vote, List<Vote> alsoAt) {
        public Shown {
            alsoAt = List.copyOf(alsoAt);
        }
    }

    /** The vote with this id. */
    public Optional<Vote> withId(UUID id) {
        return ask(WITH_ID, id).stream().findFirst();
    }

    /** Every vote on a bill, the latest first. */
    public List<Vote> on(UUID dossier) {
        return ask(ON, dossier);
    }

    /** The votes on a bill, the latest first; what several sites show stands once, as the fullest of them tells it. */
    public List<Shown> shownOn(UUID dossier) {
        return merged(on(dossier));
    }

    /** These votes without their ballots, in the same way. */
    public List<Shown> shown(Collection<UUID> ids) {
        try (var connection = database.getConnection()) {
            return merged(Rows.list(
                    connection,
                    WITH_IDS,
                    row -> Json.read(row.getString("body"), Vote.class),
                    Rows.array(connection, "uuid", ids)));
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }

    private static List<Shown> merged(List<Vote> votes) {
        List<Vote> waiting = new ArrayList<>(votes);
        List<Shown> shown = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Vote first = waiting.removeFirst();
            List<Vote> same = new ArrayList<>(
                    waiting.stream().filter(other -> areTwins(first, other)).toList());
            same.removeIf(other -> !other.equals(firstOf(other.site(), same)));
            waiting.removeAll(same);
            same.add(first);
            same.sort(FULLEST_FIRST);
            shown.add(new Shown(same.getFirst(), same.subList(1, same.size())));
        }
        return shown;
    }

    private static boolean areTwins(Vote one, Vote other) {
        return one.told().flatMap(told -> other.told().filter(told::isTwinOf)).isPresent();
    }

    /** A site shows a vote once: a second one of the same figures is another vote. */
    private static Vote firstOf(String site, List<Vote> votes) {
        return votes.stream()
                .filter(vote -> vote.site().equals(site))
                .findFirst()
                .orElseThrow();
    }

    private List<Vote> ask(String question, UUID id) {
        try (var connection = database.getConnection()) {
            return Rows.list(connection, question, row -> Json.read(row.getString("body"), Vote.class), id);
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }
}
