package mx.vigia.analysis.linking.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.linking.chamber.Vote;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Counts the members of each group in a chamber, from its latest vote that lists everybody. */
@ApplicationScoped
public class SeatCountRepository {
    private static final int MAX_VOTES = 40;
    private static final Map<Chamber, Integer> SEATS_BY_CHAMBER = Map.of(Chamber.DEPUTIES, 500, Chamber.SENATE, 128);
    private static final double MIN_PRESENT_SHARE = 0.9;
    private static final String FIND_LATEST_VOTES_SQL =
            "select body from proceeding where subject = 'vote' and chamber = ?"
                    + " and held_on is not null and site like 'mx.%' order by held_on desc, id limit ?";

    private final Jdbc database;

    SeatCountRepository(Jdbc database) {
        this.database = database;
    }

    /**
     * A count, and the vote it was made from.
     *
     * @param groups by the group's name as its data or the page have it; members without one are left out
     * @param counted how many are listed in all; {@code seats} how many seats the chamber has (articles 52 and 56 of
     *     the Constitution)
     */
    public record Count(
            UUID vote, Chamber chamber, LocalDate day, Map<String, Integer> groups, int counted, int seats) {
        public Count {
            groups = Map.copyOf(groups);
        }
    }

    /** Returns the count of a chamber; empty if none of its latest votes lists nearly everybody with a group. */
    public Optional<Count> of(Chamber chamber) {
        return database.findFirst(
                FIND_LATEST_VOTES_SQL,
                row -> countSeats(Json.read(row.getString("body"), Vote.class), chamber),
                chamber.word(),
                MAX_VOTES);
    }

    static Optional<Count> countSeats(Vote vote, Chamber chamber) {
        Map<String, Integer> groups =
                vote.groups().isEmpty() || !vote.differences().isEmpty() ? listedByGroup(vote) : printed(vote);
        int sum = groups.values().stream().mapToInt(Integer::intValue).sum();
        int seats = SEATS_BY_CHAMBER.getOrDefault(chamber, 0);
        return sum >= seats * MIN_PRESENT_SHARE && sum <= seats && seats > 0
                ? Optional.of(new Count(vote.id(), chamber, vote.heldOn(), groups, sum, seats))
                : Optional.empty();
    }

    private static Map<String, Integer> printed(Vote vote) {
        Map<String, Integer> groups = new TreeMap<>();
        for (PrintedTally row : vote.groups()) {
            groups.merge(nameOf(row.group()), row.total(), Integer::sum);
        }
        return groups;
    }

    private static Map<String, Integer> listedByGroup(Vote vote) {
        Map<String, Integer> groups = new TreeMap<>();
        vote.ballots().stream()
                .filter(ballot -> ballot.group() != null)
                .forEach(ballot -> groups.merge(nameOf(ballot.group()), 1, Integer::sum));
        return groups;
    }

    private static String nameOf(String group) {
        return BodyCatalog.known().group(group).map(Body::brief).orElse(group);
    }
}
