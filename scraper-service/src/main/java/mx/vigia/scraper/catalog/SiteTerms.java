package mx.vigia.scraper.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The site's names of its terms (a legislature's number, a legislative year), each from its first day on. An empty name
 * follows the last known term, so that no request is made for a term that is over.
 */
public record SiteTerms(NavigableMap<LocalDate, String> names) {
    private static final SiteTerms NONE = new SiteTerms(Map.of());

    public SiteTerms {
        names = Collections.unmodifiableNavigableMap(new TreeMap<>(names));
    }

    SiteTerms(Map<LocalDate, String> names) {
        this(new TreeMap<>(names));
    }

    /** Returns no terms, for a site whose requests name none. */
    public static SiteTerms none() {
        return NONE;
    }

    /** Returns the name of this day's term, empty if unknown. */
    String on(LocalDate day) {
        var term = names.floorEntry(day);
        return term == null ? "" : term.getValue();
    }

    Collection<String> all() {
        return names.values();
    }
}
