package mx.vigia.scraper.fetching;

/** Validators of a page from the last time it was read; empty if the site gave none. */
public record PageValidators(String etag, String lastModified, String sha256) {
    private static final PageValidators EMPTY = new PageValidators("", "", "");

    /** Returns the validators of a page never read. */
    public static PageValidators nothing() {
        return EMPTY;
    }
}
