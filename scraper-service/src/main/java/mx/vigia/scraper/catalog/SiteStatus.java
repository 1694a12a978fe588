package mx.vigia.scraper.catalog;

import java.util.Locale;

/** Whether a site is visited at all. */
public enum SiteStatus {
    VISITED,
    /** It has stopped answering the world, and its readers wait for its return. */
    DORMANT,
    /** Whoever declared it has taken it back; what was seen of it stays. */
    WITHDRAWN;

    /** The word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
