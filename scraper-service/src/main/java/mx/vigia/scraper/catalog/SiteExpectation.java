package mx.vigia.scraper.catalog;

/**
 * What may be expected of a site.
 *
 * @param days the days on which it publishes; time without news is counted in such days
 * @param standing whether it is visited at all
 */
public record SiteExpectation(ExpectedDays days, SiteStatus standing) {
    private static final SiteExpectation DEFAULT = new SiteExpectation(ExpectedDays.DAILY, SiteStatus.VISITED);

    /** Returns the expectation of a site whose file states none. */
    public static SiteExpectation usual() {
        return DEFAULT;
    }
}
