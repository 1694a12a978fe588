package mx.vigia.scraper.sites.mx_diputados;

/** The name this site has in the catalogue. */
final class Gaceta {
    static final String SITE = "mx.diputados.gaceta";

    private Gaceta() {}
}
