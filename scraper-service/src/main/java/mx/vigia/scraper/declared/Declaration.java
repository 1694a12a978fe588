package mx.vigia.scraper.declared;

import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.declared.list.ReadingPlan;
import mx.vigia.scraper.reading.DeclaredReaders;
import mx.vigia.scraper.reading.PageKind;

/**
 * A source as declared: the site to visit and how its lists are read.
 *
 * @param draft true if it is not to be visited until somebody has tried and published it
 * @param yaml as it was written
 */
record Declaration(Site site, ReadingPlan plan, boolean draft, String yaml) implements DeclarationText {
    /** Returns its reader, with a version of its own: pages read by another edition are read again. */
    DeclaredReaders.Written reader() {
        return new DeclaredReaders.Written(new DeclaredReader(this), site.id(), PageKind.FEED, yaml.hashCode());
    }
}
