package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import mx.vigia.scraper.reading.Page;

/** The pages filed beneath a page: the same day and name, one part longer; whole parts count, so -II is not above -III. */
record Annexes(URI parent, String stem) {
    static Annexes of(Page page) {
        return new Annexes(page.address(), page.stem());
    }

    boolean holds(URI other) {
        var path = other.getPath();
        if (!parent.getHost().equals(other.getHost()) || path == null || !path.endsWith(".html")) {
            return false;
        }
        return path.substring(path.lastIndexOf('/') + 1).startsWith(stem + "-");
    }
}
