package mx.vigia.scraper.fetching;

/** What we remember of a page from the last time it was read; empty where the site gave none. */
public record PageValidators(String etag, String lastModified, String sha256) {
    private static final PageValidators EMPTY = new PageValidators("", "", "");

    /** A page never read. */
    public static PageValidators nothing() {
        return EMPTY;
    }
}
