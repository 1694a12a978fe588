package mx.vigia.scraper.reading;

import java.net.URI;

/** A page no longer shows what its reader expects: an event with a name, not a stack trace. */
public final class PageChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ReadingProblem problem;

    /** Says what was expected where, and what was found instead. */
    public PageChanged(URI address, String expected, String found) {
        this(address, ProblemValue.words(expected), ProblemValue.words(found));
    }

    /** The same as measures, which every language has words for. */
    public PageChanged(URI address, ProblemValue expected, ProblemValue found) {
        super("%s: expected %s but found %s".formatted(address, expected.text(), found.text()), null, false, false);
        this.problem = new ReadingProblem(address, "page-changed", expected, found);
    }

    /** The same as a fact for the round's report. */
    public ReadingProblem problem() {
        return problem;
    }
}
