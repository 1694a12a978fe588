package mx.vigia.scraper;

import mx.vigia.platform.store.Jdbc;

/** Lets time pass for what a house has doubts about. */
public final class DoubtTimeShift {
    private DoubtTimeShift() {}

    /** All that is doubted now has been so for a day longer. */
    public static void later(Jdbc database) {
        database.execute("update known_page set doubted_since = doubted_since - interval '1 day' where doubts > 0");
        database.execute("update page_end set doubted_since = doubted_since - interval '1 day'");
    }
}
