package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.publishing.Held;
import mx.vigia.scraper.reading.Readers;
import org.jboss.logging.Logger;

/** Reads a site's whole archive again with the readers of today, says what differs from what is held, and publishes it only if told to; what was read since of the same record stands, and what a round would hold back is held back. */
@ApplicationScoped
class ArchiveReplay {
    private static final Logger LOG = Logger.getLogger(ArchiveReplay.class);
    private static final int ROWS_AT_ONCE = 200;

    private final Steps steps;
    private final Held held;
    private final ReplayBook book;
    private final ReplayPages pages;
    private final AgainstHeld against;
    private final SiteLocks locks;

    ArchiveReplay(Steps steps, Held held, ReplayBook book, ReplayPages pages, AgainstHeld against, SiteLocks locks) {
        this.steps = steps;
        this.held = held;
        this.book = book;
        this.pages = pages;
        this.against = against;
        this.locks = locks;
    }

    /** What is to be done with what differs. */
    record Wish(boolean publish, boolean alert) {}

    /** Reads, compares and, where that is wished, publishes; one that was broken off goes on where it stood. */
    UUID replay(Site site, Readers readers, Wish wish) throws SQLException, IOException, InterruptedException {
        try (var alone = locks.take("replay " + site.id())) {
            LOG.debugf("%s: nobody else replays it (%s)", site.id(), alone);
            var id = book.takeUp(
                    site.id(),
                    readers.editions(site.id()),
                    steps.archive().end(),
                    steps.clock().instant());
            var shelf = new ReadAgain(steps, site, readers);
            read(id, site, shelf);
            try (var turn = locks.take(site.id())) {
                LOG.debugf("%s: no round is under way (%s)", site.id(), turn);
                against.compare(id, shelf);
                if (wish.publish()) {
                    publish(id, shelf, !wish.alert());
                }
            }
            book.end(id, steps.clock().instant());
            return id;
        }
    }

    private void read(UUID id, Site site, ReadAgain shelf) throws SQLException, IOException {
        var replay = book.with(id).orElseThrow();
        var rounds = new RoundsAgain(steps, site, shelf, held, pages);
        for (var at = replay.at(); ; ) {
            var entries = steps.archive().pages(site.id(), at, ROWS_AT_ONCE);
            for (var entry : entries) {
                if (entry.number() <= replay.upTo()) {
                    book.took(id, rounds.leaf(id, entry));
                }
                at = entry.number();
            }
            if (entries.isEmpty() || at >= replay.upTo()) {
                return;
            }
        }
    }

    private void publish(UUID id, ReadAgain shelf, boolean silent) throws SQLException, IOException {
        for (var number = book.toPublish(id, 0); number.isPresent(); number = book.toPublish(id, number.get())) {
            var entry = steps.archive().entry(number.get()).orElseThrow();
            var differing = book.keysAt(id, number.get());
            var meant = shelf.meant(held, number.get());
            var capture = shelf.capture(entry, silent);
            var announced = steps.announcer().announce(capture, meant.shown(), meant.besides(differing));
            book.published(id, announced.published());
        }
    }
}
