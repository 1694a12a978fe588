package mx.vigia.scraper;

import mx.vigia.platform.store.Jdbc;

/** A scraper with an empty database, and a small gazette that serves nothing but its index. */
public final class EmptyScraper {
    private EmptyScraper() {}

    /** Deletes all rounds and records, and removes the pages of the gazette. */
    public static void of(Jdbc database) {
        database.execute(
                "truncate round, known_page, source_record, source_alias, sighting, last_said, page_canary, page_end, audit, incident, host_gate");
        SmallGazette.pages().clear();
        SmallGazette.pages().put(GazettePages.INDEX, GazettePages.index());
    }
}
