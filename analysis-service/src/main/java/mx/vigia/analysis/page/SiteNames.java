package mx.vigia.analysis.page;

import java.util.Set;

/** Knows what the sites are called. */
@FunctionalInterface
public interface SiteNames {
    /** The name of the site of this id; the id itself where nobody has told its name. */
    String of(String site);

    /** The ids of all sites whose names were told; none where no names are kept. */
    default Set<String> all() {
        return Set.of();
    }
}
