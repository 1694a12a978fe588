package mx.vigia.scraper.sites.us_federal_register;

/** The catalogue name of this site. */
final class Register {
    static final String SITE = "us.federal-register";

    private Register() {}
}
