package mx.vigia.scraper.trial;

import java.util.List;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.reading.ReaderRegistry;

/** A selected site and its readers, for use outside the service. */
public record SelectedSite(Site site, ReaderRegistry readers) {
    /** Returns the site of the catalogue of this name. */
    static SelectedSite of(String name) {
        if (!name.matches("[a-z0-9.-]+")) {
            throw new TryArguments.Unclear("expected the name of a site but found " + name);
        }
        try {
            var site = SiteCatalog.ofFiles(List.of(name)).named(name).orElseThrow();
            return new SelectedSite(site, new ReaderRegistry(ClasspathReaders.all()));
        } catch (IllegalStateException unknown) {
            throw new TryArguments.Unclear(unknown.getMessage());
        }
    }
}
