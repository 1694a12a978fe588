package mx.vigia.scraper.sites.mx_cronica;

/** The site of these readers. */
final class Cronica {
    static final String SITE = "mx.diputados.cronica";

    private Cronica() {}
}
