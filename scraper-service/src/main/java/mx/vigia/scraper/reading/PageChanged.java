package mx.vigia.scraper.reading;

import java.net.URI;

/** Thrown if a page no longer shows what its reader expects; a named event, without a stack trace. */
public final class PageChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ReadingProblem problem;

    /** Creates it with the page's address, what was expected and what was found. */
    public PageChanged(URI address, String expected, String found) {
        this(address, ProblemValue.words(expected), ProblemValue.words(found));
    }

    /** Creates it with measures, which have messages in every language. */
    public PageChanged(URI address, ProblemValue expected, ProblemValue found) {
        super("%s: expected %s but found %s".formatted(address, expected.text(), found.text()), null, false, false);
        this.problem = new ReadingProblem(address, "page-changed", expected, found);
    }

    /** Returns it as a problem for the round's report. */
    public ReadingProblem problem() {
        return problem;
    }
}
