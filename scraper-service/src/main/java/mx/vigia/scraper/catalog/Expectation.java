package mx.vigia.scraper.catalog;

/**
 * What we may expect of a site.
 *
 * @param days on which days it speaks; its silence is counted in such days
 * @param dormant true where it has stopped answering the world, and its readers wait for its return
 */
public record Expectation(Days days, boolean dormant) {
    private static final Expectation USUAL = new Expectation(Days.DAILY, false);

    /** Of a site whose file says nothing. */
    public static Expectation usual() {
        return USUAL;
    }
}
