package mx.vigia.scraper.sites.mx_cronica;

/** The site these readers are for. */
final class Cronica {
    static final String SITE = "mx.diputados.cronica";

    private Cronica() {}
}
