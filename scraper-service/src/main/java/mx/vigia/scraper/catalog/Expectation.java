package mx.vigia.scraper.catalog;

/**
 * What we may expect of a site.
 *
 * @param days on which days it speaks; its silence is counted in such days
 * @param standing whether it is visited at all
 */
public record Expectation(Days days, Standing standing) {
    private static final Expectation USUAL = new Expectation(Days.DAILY, Standing.VISITED);

    /** Of a site whose file says nothing. */
    public static Expectation usual() {
        return USUAL;
    }
}
