package mx.vigia.scraper.round;

import mx.vigia.scraper.archive.ArchiveFull;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.ProblemValue;
import mx.vigia.scraper.reading.ReadingProblem;

/** The report that a round's pages could not be archived, and so were not published. */
final class StorageFullReport {
    private StorageFullReport() {}

    static ReadingProblem problem(Site site, ArchiveFull full) {
        return new ReadingProblem(site.home(), "archive-full", Expectation.ROOM_TO_KEEP_PAGES.of(), spaceFound(full));
    }

    private static ProblemValue spaceFound(ArchiveFull full) {
        return switch (full.limit()) {
            case WEIGHT -> Expectation.BYTES_OF_AT_MOST.of(full.currentBytes(), full.limitBytes());
            case LEFT_FREE -> Expectation.BYTES_LEFT_OF_THE_DISK.of(full.currentBytes(), full.limitBytes());
            case DISK -> Expectation.A_FULL_DISK.of();
        };
    }
}
