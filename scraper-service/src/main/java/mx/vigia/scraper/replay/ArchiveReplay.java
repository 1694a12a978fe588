package mx.vigia.scraper.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.platform.text.OrEmpty;
import mx.vigia.scraper.archive.ManifestEntry;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.publishing.PageCapture;
import mx.vigia.scraper.publishing.StoredRecords;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.round.RoundSteps;
import mx.vigia.scraper.round.SiteLocks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;

/**
 * Reads a site's whole archive again with today's readers, reports differences from the stored records, and publishes
 * them only on request. Later statements about a record are kept, and what a round would hold back is held back.
 */
@ApplicationScoped
class ArchiveReplay {
    private static final Logger LOG = Logger.getLogger(ArchiveReplay.class);
    private static final int BATCH_SIZE = 200;

    private final RoundSteps steps;
    private final StoredRecords storedRecords;
    private final ReplayRepository replayRepository;
    private final ReplayDifferenceRepository differences;
    private final ReplayPageMemory pages;
    private final ReplayComparison against;
    private final SiteLocks locks;

    ArchiveReplay(
            RoundSteps steps,
            StoredRecords storedRecords,
            ReplayRepository replayRepository,
            ReplayDifferenceRepository differences,
            ReplayPageMemory pages,
            ReplayComparison against,
            SiteLocks locks) {
        this.steps = steps;
        this.storedRecords = storedRecords;
        this.replayRepository = replayRepository;
        this.differences = differences;
        this.pages = pages;
        this.against = against;
        this.locks = locks;
    }

    /**
     * What is to be done with the differences.
     *
     * @param whole whether everything that pages ever stated is published, one after the other as they came, and not
     *     only their last statements: for an installation that lost what it had published
     * @param asTheyStand rows of the manifest, as an {@link UnreadPage} names them, whose pages a person confirmed:
     *     they are not doubted, and all they show is used
     */
    @Schema(name = "ArchiveToReplay")
    record ReplayRequest(boolean publish, boolean alert, boolean whole, Set<Long> asTheyStand) {
        ReplayRequest {
            asTheyStand = OrEmpty.set(asTheyStand);
        }

        /** Creates a request that accepts nothing that a round would doubt. */
        ReplayRequest(boolean publish, boolean alert, boolean whole) {
            this(publish, alert, whole, Set.of());
        }

        /** Returns which replays may be resumed: those of the same readers and the same accepted pages. */
        private String readingKey(String editions) {
            return asTheyStand.isEmpty() ? editions : editions + " " + new TreeSet<>(asTheyStand);
        }
    }

    /** Whether this row of the manifest is about a page of the site. */
    boolean isPageOfSite(Site site, long number) {
        return steps.archive()
                .entry(number)
                .filter(entry -> entry.site().equals(site.id()))
                .isPresent();
    }

    /** An action on a page that was read, before it is recorded as read. */
    private interface PageConsumer {
        void of(ManifestEntry entry) throws IOException;
    }

    /** Reads, compares and, if requested, publishes; an interrupted replay is resumed, except one of the whole. */
    UUID replay(Site site, ReaderRegistry readers, ReplayRequest replayRequest)
            throws IOException, InterruptedException {
        try (var alone = locks.acquire("replay " + site.id())) {
            LOG.debugf("Replay lock acquired: site=%s lock=%s", site.id(), alone);
            if (replayRequest.whole()) {
                replayRepository.deleteUnfinished(site.id());
            }
            var id = replayRepository.resumeOrBegin(
                    site.id(),
                    replayRequest.readingKey(readers.allEditions(site.id())),
                    steps.archive().end(),
                    steps.clock().instant());
            var archiveReader = new ArchiveReader(steps, site, readers, replayRequest.asTheyStand());
            var rounds = new RoundReplay(steps, site, archiveReader, storedRecords, pages, replayRequest.whole());
            if (!replayRequest.whole()) {
                read(id, site, rounds, entry -> {});
            }
            try (var siteLock = locks.acquire(site.id())) {
                LOG.debugf("Site lock acquired for replay: site=%s lock=%s", site.id(), siteLock);
                if (replayRequest.whole()) {
                    rounds.begin();
                    read(id, site, rounds, entry -> publish(id, archiveReader, entry, !replayRequest.alert()));
                }
                against.compare(id, archiveReader);
                if (replayRequest.publish()) {
                    publish(id, archiveReader, !replayRequest.alert());
                }
            }
            replayRepository.end(id, steps.clock().instant());
            return id;
        }
    }

    private void read(UUID id, Site site, RoundReplay rounds, PageConsumer pageConsumer) throws IOException {
        var replay = replayRepository.with(id).orElseThrow();
        for (var at = replay.at(); ; ) {
            var entries = steps.archive().pages(site.id(), at, BATCH_SIZE);
            for (var entry : entries) {
                if (entry.number() <= replay.upTo()) {
                    read(id, rounds.replayEntry(id, entry), pageConsumer);
                }
                at = entry.number();
            }
            if (entries.isEmpty() || at >= replay.upTo()) {
                return;
            }
        }
    }

    private void read(UUID id, ReplayRowOutcome rowOutcome, PageConsumer pageConsumer) throws IOException {
        if (rowOutcome instanceof ReplayRowOutcome.Read read) {
            pageConsumer.of(read.entry());
        }
        replayRepository.took(id, rowOutcome);
    }

    /** Publishes all that a page states; what is stored already is no news, and later statements are not reverted. */
    private void publish(UUID id, ArchiveReader archiveReader, ManifestEntry entry, boolean silent) throws IOException {
        var spoken = archiveReader.statementsOfRow(storedRecords, entry.number());
        publish(id, archiveReader.toPageCapture(entry, silent), spoken.sightings(), spoken.unsaid());
    }

    private void publish(UUID id, ArchiveReader archiveReader, boolean silent) throws IOException {
        for (var number = differences.findNextToPublish(id, 0);
                number.isPresent();
                number = differences.findNextToPublish(id, number.get())) {
            var entry = steps.archive().entry(number.get()).orElseThrow();
            var differing = differences.findKeysOnPage(id, number.get());
            var spoken = archiveReader.statementsOfRow(storedRecords, number.get());
            publish(id, archiveReader.toPageCapture(entry, silent), spoken.sightings(), spoken.without(differing));
        }
    }

    private void publish(UUID id, PageCapture capture, List<Sighting> shown, Set<Sighting> unsaid) {
        replayRepository.published(
                id, steps.announcer().publish(capture, shown, unsaid).published());
    }
}
