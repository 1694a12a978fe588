package mx.vigia.scraper.reading;

import java.net.URI;

/** A page no longer shows what its reader expects: an event with a name, not a stack trace. */
public final class PageChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Says what was expected where, and what was found instead. */
    public PageChanged(URI address, String expected, String found) {
        this(address, Told.words(expected), Told.words(found));
    }

    /** The same as measures, which every language has words for. */
    public PageChanged(URI address, Told expected, Told found) {
        super("%s: expected %s but found %s".formatted(address, expected.text(), found.text()), null, false, false);
        this.problem = new Problem(address, "page-changed", expected, found);
    }

    /** The same as a fact for the round's report. */
    public Problem problem() {
        return problem;
    }
}
