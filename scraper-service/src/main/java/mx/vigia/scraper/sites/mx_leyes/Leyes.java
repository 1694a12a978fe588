package mx.vigia.scraper.sites.mx_leyes;

/** The name this site has in the catalogue, and what its pages share. */
final class Leyes {
    static final String SITE = "mx.diputados.leyes";
    /** A row of a table that is no frame around other tables. */
    static final String ROW = "tr:not(:has(tr))";

    private Leyes() {}
}
