package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import mx.vigia.scraper.reading.FetchedPage;

/**
 * The pages filed below a page: the same day and name, one part longer; whole parts count, so -II is not above -III.
 */
record Annexes(URI parent, String stem) {
    static Annexes of(FetchedPage page) {
        return new Annexes(page.address(), page.fileStem());
    }

    boolean holds(URI other) {
        return holds(other, ".html");
    }

    /** Whether this address is filed below the page as a PDF, for parts printed only as a PDF. */
    boolean hasPdf(URI other) {
        return holds(other, ".pdf");
    }

    private boolean holds(URI other, String extension) {
        var path = other.getPath();
        if (!parent.getHost().equals(other.getHost()) || path == null || !path.endsWith(extension)) {
            return false;
        }
        return path.substring(path.lastIndexOf('/') + 1).startsWith(stem + "-");
    }
}
