package mx.vigia.analysis.intake.followers;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.analysis.dossier.feed.Reprocessing.Progress;
import mx.vigia.analysis.dossier.feed.SkippedItemRepository;
import mx.vigia.analysis.intake.InvalidRecords;
import mx.vigia.analysis.intake.manual.LinkClerk;
import mx.vigia.platform.kafka.InvalidRecordException;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Identifies all stored records again and refolds their bills when the rules of names changed: once, in the order of
 * their rows, and resumes where it stopped.
 */
@ApplicationScoped
class RecordNameFollower {
    static final String FOLLOWER_NAME = Follower.NAMES.key();

    private static final Logger LOG = Logger.getLogger(RecordNameFollower.class);
    private static final Reprocessing PROGRESS = Reprocessing.of(Follower.NAMES);
    private static final int BATCH_SIZE = 50;
    private static final String FIND_NEXT_SQL = "select id from source_record where id > ? order by id limit ?";

    private final Jdbc database;
    private final LinkClerk linkClerk;
    private final SkippedItemRepository skippedItems;
    private final IntakePriority priority;

    RecordNameFollower(
            Jdbc database, LinkClerk linkClerk, SkippedItemRepository skippedItems, IntakePriority priority) {
        this.database = database;
        this.linkClerk = linkClerk;
        this.skippedItems = skippedItems;
        this.priority = priority;
    }

    /** Continues where it stopped; what fails now is retried at the next call. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            while (priority.runSlice(FOLLOWER_NAME, false, this::step)) {}
        } catch (StoreException | IllegalStateException e) {
            LOG.warnf("Reprocessing of records paused, retrying: %s", e.getMessage());
        }
    }

    private boolean step() {
        Progress from;
        List<Long> rows;
        try (var session = database.open()) {
            var jdbc = session.jdbc();
            from = PROGRESS.resume(jdbc);
            rows = from.done() ? List.of() : next(jdbc, from);
        }
        if (!from.done()) {
            reprocess(from, rows);
        }
        return !from.done();
    }

    private static List<Long> next(Jdbc jdbc, Progress from) {
        return jdbc.list(FIND_NEXT_SQL, row -> row.getLong(1), from.lastNumber(), BATCH_SIZE);
    }

    /**
     * Reprocesses all of them in one transaction with the progress, which another replica may have advanced meanwhile.
     */
    private void reprocess(Progress from, List<Long> rows) {
        long last = rows.isEmpty() ? from.lastNumber() : rows.getLast();
        LinkClerk.Due due = transaction -> PROGRESS.advance(transaction.jdbc(), from, last, rows.size() < BATCH_SIZE);
        try {
            InvalidRecords.reject(() -> linkClerk.reprocess(rows, due));
        } catch (InvalidRecordException e) {
            LOG.infof("Batch contains an invalid record, processing one by one: records=%d", rows.size());
            for (long row : rows) {
                reprocessAlone(row);
            }
            linkClerk.reprocess(List.of(), due);
        }
    }

    /**
     * Reprocesses one record; one whose own data fail is skipped until its pages state something else, because it would
     * block all later ones.
     */
    private void reprocessAlone(long row) {
        try {
            InvalidRecords.reject(() -> linkClerk.reprocess(List.of(row), transaction -> true));
        } catch (InvalidRecordException e) {
            LOG.errorf(e, "Record not reprocessed, its bill stays as it is: row=%d", row);
            skippedItems.save(FOLLOWER_NAME, Long.toString(row), String.valueOf(e.getMessage()));
        }
    }
}
