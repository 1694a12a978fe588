package mx.vigia.scraper.sites.mx_diputados;

/** The catalogue name of this site. */
final class Gaceta {
    static final String SITE = "mx.diputados.gaceta";

    private Gaceta() {}
}
