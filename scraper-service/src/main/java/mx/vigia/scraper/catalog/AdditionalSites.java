package mx.vigia.scraper.catalog;

import java.util.List;

/** Sites of which no file of the house tells, such as those an operator has declared; they may come and go while it runs. */
public interface AdditionalSites {
    List<Site> sites();
}
