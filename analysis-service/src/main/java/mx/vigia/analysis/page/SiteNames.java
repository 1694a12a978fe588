package mx.vigia.analysis.page;

import java.util.Set;

/** The display names of sites. */
@FunctionalInterface
public interface SiteNames {
    /** Returns the name of the site with this id; the id itself if no name is known. */
    String of(String site);

    /** Returns the ids of all sites with a known name; empty if no names are stored. */
    default Set<String> all() {
        return Set.of();
    }
}
