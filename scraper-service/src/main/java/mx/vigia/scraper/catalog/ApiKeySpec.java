package mx.vigia.scraper.catalog;

/**
 * A key that a site wants to be asked with: named here, held by the operator, added on the wire to one host and nowhere else.
 *
 * @param variable the environment variable that holds it
 * @param host the only host that is given it
 * @param header the header that carries it, or empty
 * @param query the name of the parameter that carries it where the site takes it no other way, or empty
 */
public record ApiKeySpec(String variable, String host, String header, String query) {}
