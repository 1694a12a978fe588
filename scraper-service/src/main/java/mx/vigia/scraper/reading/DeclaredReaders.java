package mx.vigia.scraper.reading;

import java.util.List;

/** Readers that are no classes but made of what an operator has written; they may come and go while the house runs. */
public interface DeclaredReaders {
    List<Written> readers();

    /** A reader and what it is for: the site, the kind of page, and the version of what was written; it takes any address of its site. */
    record Written(PageReader reader, String site, PageKind kind, int version) {}
}
