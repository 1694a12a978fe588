package mx.vigia.scraper.catalog;

/**
 * What we may expect of a site.
 *
 * @param days on which days it speaks; its silence is counted in such days
 * @param standing whether it is visited at all
 */
public record SiteExpectation(ExpectedDays days, SiteStatus standing) {
    private static final SiteExpectation DEFAULT = new SiteExpectation(ExpectedDays.DAILY, SiteStatus.VISITED);

    /** Of a site whose file says nothing. */
    public static SiteExpectation usual() {
        return DEFAULT;
    }
}
