package mx.vigia.scraper.trial;

import java.util.List;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.reading.Readers;

/** The site somebody named and its readers, with no house around them. */
public record Chosen(Site site, Readers readers) {
    /** The site of the catalogue of this name. */
    static Chosen of(String name) {
        if (!name.matches("[a-z0-9.-]+")) {
            throw new TryWish.Unclear("expected the name of a site but found " + name);
        }
        try {
            var site = SiteCatalog.ofFiles(List.of(name)).named(name).orElseThrow();
            return new Chosen(site, new Readers(ReadersAtHand.all()));
        } catch (IllegalStateException unknown) {
            throw new TryWish.Unclear(unknown.getMessage());
        }
    }
}
