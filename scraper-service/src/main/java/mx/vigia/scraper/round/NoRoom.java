package mx.vigia.scraper.round;

import mx.vigia.scraper.archive.ArchiveFull;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.reading.Measure;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Told;

/** How a round says that its pages could not be kept, and so were not published. */
final class NoRoom {
    private NoRoom() {}

    static Problem problem(Site site, ArchiveFull full) {
        return new Problem(site.home(), "archive-full", Measure.ROOM_TO_KEEP_PAGES.of(), found(full));
    }

    private static Told found(ArchiveFull full) {
        return switch (full.limit()) {
            case WEIGHT -> Measure.BYTES_OF_AT_MOST.of(full.bytes(), full.bound());
            case LEFT_FREE -> Measure.BYTES_LEFT_OF_THE_DISK.of(full.bytes(), full.bound());
            case DISK -> Measure.A_FULL_DISK.of();
        };
    }
}
