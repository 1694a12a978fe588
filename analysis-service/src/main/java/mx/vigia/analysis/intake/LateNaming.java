package mx.vigia.analysis.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.analysis.dossier.Change;
import mx.vigia.analysis.dossier.Dossiers;
import mx.vigia.analysis.matching.WatchFeed;
import mx.vigia.analysis.telling.BrokerSilent;
import mx.vigia.analysis.telling.FactAnnouncer;
import org.jboss.logging.Logger;

/** Follows the change feed, so that what named a bill before we knew it is linked when the bill arrives. */
@ApplicationScoped
class LateNaming {
    private static final Logger LOG = Logger.getLogger(LateNaming.class);
    private static final int AT_ONCE = 200;
    private static final String REACHED = "select last from bill_reference_reached";
    private static final String REACH = "update bill_reference_reached set last = greatest(last, ?)";

    private final DataSource database;
    private final Dossiers dossiers;
    private final WatchFeed watches;
    private final Proceedings proceedings;
    private final FactAnnouncer announcer;

    LateNaming(
            DataSource database,
            Dossiers dossiers,
            WatchFeed watches,
            Proceedings proceedings,
            FactAnnouncer announcer) {
        this.database = database;
        this.dossiers = dossiers;
        this.watches = watches;
        this.proceedings = proceedings;
        this.announcer = announcer;
    }

    /** What cannot be told now is told by the sweep of untold facts. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            while (watches.read() && step()) {}
        } catch (SQLException | BrokerSilent notNow) {
            LOG.warnf("bills that were named before they came must wait: %s", notNow.getMessage());
        }
    }

    /** Two replicas that take the same step do the same twice, and it counts once. */
    private boolean step() throws SQLException {
        List<Change> changes = dossiers.changesAfter(reached(), AT_ONCE);
        if (changes.isEmpty()) {
            return false;
        }
        long last = changes.getLast().number();
        var bills = dossiers.withIds(changes.stream().map(Change::dossier).collect(Collectors.toSet()));
        announcer.announce(proceedings.committed(bills, transaction -> Rows.update(transaction, REACH, last)));
        return true;
    }

    private long reached() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Rows.first(connection, REACHED, row -> row.getLong(1)).orElse(0L);
        }
    }
}
