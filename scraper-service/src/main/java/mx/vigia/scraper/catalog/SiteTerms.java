package mx.vigia.scraper.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a site calls its terms, each from its first day on: a legislature's number, a legislative year. Past the last that
 * anybody knows stands an empty word, so that we ask nothing rather than for a term that is over.
 */
public record SiteTerms(NavigableMap<LocalDate, String> names) {
    private static final SiteTerms NONE = new SiteTerms(Map.of());

    public SiteTerms {
        names = Collections.unmodifiableNavigableMap(new TreeMap<>(names));
    }

    SiteTerms(Map<LocalDate, String> names) {
        this(new TreeMap<>(names));
    }

    /** Of a site whose questions name none. */
    public static SiteTerms none() {
        return NONE;
    }

    /** What the term of this day is called, empty where nobody knows. */
    String on(LocalDate day) {
        var term = names.floorEntry(day);
        return term == null ? "" : term.getValue();
    }

    Collection<String> all() {
        return names.values();
    }
}
