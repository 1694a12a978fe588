package mx.vigia.analysis.search;

/** Knows what the sites are called. */
@FunctionalInterface
public interface SiteNames {
    /** The name of the site of this id; the id itself where nobody has told its name. */
    String of(String site);
}
