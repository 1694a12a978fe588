package mx.vigia.scraper.reading;

/** A page cannot be read here and now, for a reason that lies in this machine and not in the page. */
public final class ReaderUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReaderUnavailable(String message) {
        super(message);
    }
}
