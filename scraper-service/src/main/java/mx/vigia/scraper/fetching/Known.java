package mx.vigia.scraper.fetching;

/** What we remember of a page from the last time it was read; empty where the site gave none. */
public record Known(String etag, String lastModified, String sha256) {
    private static final Known NOTHING = new Known("", "", "");

    /** A page never read. */
    public static Known nothing() {
        return NOTHING;
    }
}
