package mx.vigia.scraper.archive;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** Removes files older than the retention period, once the evidence of anything published is stored elsewhere. */
@ApplicationScoped
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);

    private final PageArchive archive;
    private final PublishedBytes evidence;
    private final ArchiveRetentionConfig config;
    private final InstantSource clock;

    Retention(PageArchive archive, PublishedBytes evidence, ArchiveRetentionConfig config, InstantSource clock) {
        this.archive = archive;
        this.evidence = evidence;
        this.config = config;
        this.clock = clock;
    }

    /** Removes at startup what a killed process left in files that are not being written. */
    void truncateUncommitted(@Observes StartupEvent start) throws IOException {
        archive.truncateUncommitted(clock.instant());
    }

    @Scheduled(
            every = "${vigia.archive.sweep-every:24h}",
            delayed = "${vigia.archive.sweep-every:24h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        var removed = sweep(clock.instant());
        if (removed > 0) {
            LOG.infof("Retention removed archive files: count=%d", removed);
        }
    }

    /**
     * Returns the number of removed files; each is closed and removed in its own transaction, and a damaged one does
     * not affect others.
     */
    int sweep(Instant now) throws IOException {
        for (var left : archive.findLeftOpen(now)) {
            tryRun(left.name(), archiveWriter -> archiveWriter.archiveFiles().closeFile(left, now));
        }
        var removed = 0;
        for (var name : archive.findClosedBefore(now.minus(config.keepFor()))) {
            removed += tryRun(name, archiveWriter -> new FileRetirement(archiveWriter, evidence, now).retire(name))
                    ? 1
                    : 0;
        }
        archive.deleteRetiredFiles();
        return removed;
    }

    private boolean tryRun(String name, PageArchive.Work work) {
        try {
            archive.runLocked(work);
            return true;
        } catch (IOException spoilt) {
            LOG.errorf(
                    "Archive file left unchanged, cannot be read or written: file=%s reason=%s",
                    name, spoilt.getMessage());
            return false;
        }
    }
}
