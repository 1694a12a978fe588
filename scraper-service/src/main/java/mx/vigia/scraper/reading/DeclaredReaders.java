package mx.vigia.scraper.reading;

import java.util.List;

/** Readers built from an operator's declarations rather than classes; they may change at run time. */
public interface DeclaredReaders {
    List<Written> readers();

    /** A declared reader with its site, kind of page and declaration version; it accepts any address of its site. */
    record Written(PageReader reader, String site, PageKind kind, int version) {}
}
