package mx.vigia.scraper.sites.mx_leyes;

/** The catalogue name of this site, and shared parts of its readers. */
final class Leyes {
    static final String SITE = "mx.diputados.leyes";
    /** A table row that does not contain another table. */
    static final String ROW = "tr:not(:has(tr))";

    private Leyes() {}
}
