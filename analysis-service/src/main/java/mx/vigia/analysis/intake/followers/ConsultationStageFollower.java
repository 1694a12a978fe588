package mx.vigia.analysis.intake.followers;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.intake.manual.LinkClerk;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Folds the bills of consultations again that open today or were open until yesterday: no page says so, and their stage
 * is that of the day.
 */
@ApplicationScoped
class ConsultationStageFollower {
    private static final Logger LOG = Logger.getLogger(ConsultationStageFollower.class);
    private static final int BATCH_SIZE = 50;
    private static final String FIND_DUE_SQL = """
            select min(source_record) from due_day join dossier on dossier.id = due_day.dossier
                join dossier_link on dossier_link.dossier = dossier.id
            where due_day.kind = 'consultation' and not gone and merged_into is null
                and (latest < ? and dossier.body ->> 'stage' in ('PRESENTED', 'IN_CONSULTATION')
                    or (due_day.body ->> 'opens')::date <= ? and latest >= ? and dossier.body ->> 'stage' = 'PRESENTED')
            group by dossier.id having min(source_record) > ? order by 1 limit ?""";

    private final Jdbc database;
    private final LinkClerk linkClerk;
    private final Clock clock;

    /** The last one looked at: one whose stage stays as it is must not keep the others from their turn. */
    private long position;

    ConsultationStageFollower(Jdbc database, LinkClerk linkClerk, Clock clock) {
        this.database = database;
        this.linkClerk = linkClerk;
        this.clock = clock;
    }

    /** Folds those that are due; what fails now is tried again at the next call. */
    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            var due = findDue(LegalTime.dayOf(clock.instant()));
            due.forEach(this::fold);
            position = due.size() < BATCH_SIZE ? 0 : due.getLast();
        } catch (StoreException e) {
            LOG.warnf("Stages of consultations not updated, retrying: %s", e.getMessage());
        }
    }

    private void fold(long row) {
        try {
            linkClerk.reprocess(List.of(row), transaction -> true);
        } catch (RuntimeException e) { // one bill that cannot be folded must not keep the others from their turn
            LOG.warnf(e, "Stage of a consultation not updated, retrying: record=%d", row);
        }
    }

    private List<Long> findDue(LocalDate today) {
        return database.list(FIND_DUE_SQL, row -> row.getLong(1), today, today, today, position, BATCH_SIZE);
    }
}
