package mx.vigia.analysis.intake;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.dossier.PassedOver;
import mx.vigia.analysis.dossier.Renaming;
import mx.vigia.analysis.dossier.RightOfWay;
import mx.vigia.platform.kafka.InvalidRecordException;
import org.jboss.logging.Logger;

/** Carries the rules of names and of ways through all records heard before, so that a sure key finds what is older than itself and bills stand where the rules of now lead. */
@ApplicationScoped
class NameFollower {
    private static final Logger LOG = Logger.getLogger(NameFollower.class);

    private final Renaming renaming;
    private final LinkClerk clerk;
    private final PassedOver passedOver;
    private final RightOfWay way;

    NameFollower(Renaming renaming, LinkClerk clerk, PassedOver passedOver, RightOfWay way) {
        this.renaming = renaming;
        this.clerk = clerk;
        this.passedOver = passedOver;
        this.way = way;
    }

    void begin(@Observes StartupEvent started) throws SQLException {
        renaming.begin();
    }

    /** Goes on where it was left off; what fails now is tried again at the next call. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            while (way.slice(Renaming.NAME, false, this::step)) {}
        } catch (SQLException | IllegalStateException notNow) {
            LOG.warnf(
                    "the names of records heard before, and where their bills stand, must wait: %s",
                    notNow.getMessage());
        }
    }

    private boolean step() throws SQLException {
        Optional<Renaming.Batch> next = renaming.next();
        if (next.isEmpty()) {
            return false;
        }
        Renaming.Batch batch = next.get();
        try {
            InvalidRecords.reject(
                    () -> clerk.rename(batch.rows(), docket -> renaming.reach(docket.connection(), batch)));
        } catch (InvalidRecordException oneOfThem) {
            LOG.infof(
                    "one of %d records cannot be named, or its bill not stand anew, so each is taken alone",
                    batch.rows().size());
            for (long record : batch.rows()) {
                alone(record);
            }
            clerk.rename(List.of(), docket -> renaming.reach(docket.connection(), batch));
        }
        return true;
    }

    /** A record whose own data fail is passed over until it is heard again: it would keep all later ones without names. */
    private void alone(long record) throws SQLException {
        try {
            InvalidRecords.reject(() -> clerk.rename(List.of(record), docket -> true));
        } catch (InvalidRecordException why) {
            LOG.errorf(why, "the record of row %d keeps the names it had, and its bill stands where it stood", record);
            passedOver.enter(Renaming.NAME, Long.toString(record), String.valueOf(why.getMessage()));
        }
    }
}
