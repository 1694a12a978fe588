package mx.vigia.scraper.catalog;

import java.util.List;

/** Sites without a built-in file, such as those declared by an operator; they may change at run time. */
public interface AdditionalSites {
    List<Site> sites();
}
