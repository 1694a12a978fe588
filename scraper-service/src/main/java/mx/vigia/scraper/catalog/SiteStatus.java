package mx.vigia.scraper.catalog;

import java.util.Locale;

/** The status of a site in the catalogue: whether it is visited at all. */
public enum SiteStatus {
    VISITED,
    /** It no longer responds to anyone; its readers are kept for its return. */
    DORMANT,
    /** No round visits it, since it refuses programs; a person captures its pages. */
    BY_HAND,
    /** Its operator has withdrawn it; what was seen of it is kept. */
    WITHDRAWN;

    /** Returns its name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
