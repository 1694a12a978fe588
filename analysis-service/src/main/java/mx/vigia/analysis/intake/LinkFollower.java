package mx.vigia.analysis.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.analysis.dossier.Author;
import mx.vigia.analysis.dossier.Change;
import mx.vigia.analysis.dossier.Dossiers;
import mx.vigia.analysis.identity.Weighbridge;
import mx.vigia.analysis.identity.Weighbridge.Decided;
import org.jboss.logging.Logger;

/** Follows the change feed, weighs what changed against what it may be one with, and has the clerk link what the rules are sure of. */
@ApplicationScoped
class LinkFollower {
    private static final Logger LOG = Logger.getLogger(LinkFollower.class);
    private static final int AT_ONCE = 100;
    private static final int WEIGHING = 8; // names are 7
    private static final String ALONE = "select pg_try_advisory_xact_lock(?, 0)";
    private static final String REACHED = "select last from weighing_reached";
    private static final String REACH = "update weighing_reached set last = greatest(last, ?)";
    private static final String NO_LONGER = "the records say something else now";

    private final DataSource database;
    private final Dossiers dossiers;
    private final LinkClerk clerk;
    private final Clock clock;

    LinkFollower(DataSource database, Dossiers dossiers, LinkClerk clerk, Clock clock) {
        this.database = database;
        this.dossiers = dossiers;
        this.clerk = clerk;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            while (step()) {}
        } catch (SQLException | IllegalStateException notNow) {
            LOG.warnf("bills of several sources must wait to be found to be one: %s", notNow.getMessage());
        }
    }

    private boolean step() throws SQLException {
        Optional<Step> step = weighed();
        if (step.isEmpty()) {
            return false;
        }
        for (Weighbridge.Undone undone : step.get().decided().undone()) {
            clerk.undo(undone.act(), List.of(undone.one(), undone.other()), Author.rule(Weighbridge.RULES), NO_LONGER);
        }
        for (Weighbridge.Link link : step.get().decided().links()) {
            clerk.link(link.one(), link.other(), Author.rule(Weighbridge.RULES), link.reason());
        }
        reach(step.get().last());
        return true;
    }

    private record Step(long last, Decided decided) {}

    /** Nothing where nothing changed, or another replica is at it. What is weighed twice comes out the same. */
    private Optional<Step> weighed() throws SQLException {
        try (Connection transaction = database.getConnection()) {
            transaction.setAutoCommit(false);
            try {
                boolean alone = Rows.list(transaction, ALONE, row -> row.getBoolean(1), WEIGHING)
                        .getFirst();
                List<Change> changes = alone ? dossiers.changesAfter(reached(transaction), AT_ONCE) : List.of();
                if (changes.isEmpty()) {
                    return Optional.empty();
                }
                Set<UUID> bills = changes.stream().map(Change::dossier).collect(Collectors.toSet());
                Decided decided = new Weighbridge(transaction, clock.instant()).weigh(bills);
                transaction.commit();
                return Optional.of(new Step(changes.getLast().number(), decided));
            } finally {
                transaction.rollback();
            }
        }
    }

    private static long reached(Connection transaction) throws SQLException {
        return Rows.list(transaction, REACHED, row -> row.getLong(1)).getFirst();
    }

    private void reach(long last) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Rows.update(connection, REACH, last);
        }
    }
}
