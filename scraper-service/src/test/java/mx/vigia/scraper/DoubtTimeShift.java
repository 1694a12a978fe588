package mx.vigia.scraper;

import mx.vigia.platform.store.Jdbc;

/** Shifts the start of stored doubts into the past. */
public final class DoubtTimeShift {
    private DoubtTimeShift() {}

    /** Makes every current doubt a day older. */
    public static void later(Jdbc database) {
        database.execute("update known_page set doubted_since = doubted_since - interval '1 day' where doubts > 0");
        database.execute("update page_end set doubted_since = doubted_since - interval '1 day'");
    }
}
