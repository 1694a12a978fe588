package mx.vigia.scraper.sites.us_federal_register;

/** The name this site has in the catalogue. */
final class Register {
    static final String SITE = "us.federal-register";

    private Register() {}
}
