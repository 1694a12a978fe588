package mx.vigia.scraper.catalog;

/**
 * An API key that a site requires: named here, held by the operator, sent to one host only.
 *
 * @param variable the environment variable that holds it
 * @param host the only host that is given it
 * @param header the header that carries it, or empty
 * @param query the name of the query parameter that carries it if the site accepts no header, or empty
 */
public record ApiKeySpec(String variable, String host, String header, String query) {}
