package mx.vigia.local.faults;

/**
 * One thing that goes wrong at a site, and how a round of it must end.
 *
 * @param row the row of the table of faults it belongs to
 * @param name what it is called in a report
 * @param fault what is told to the switchboard
 * @param endings an expression for the endings that are right
 * @param telling what may be told of the pages meanwhile
 * @param naming an expression for what a round of the gazette must say of it, which has everything; empty where its ending says it
 */
public record InjectedFault(
        int row, String name, String fault, String endings, ExpectedPublishing telling, String naming) {

    /** What may be told of pages to which something has happened. */
    public enum ExpectedPublishing {
        /** Nothing: they are not to be believed. */
        NOTHING,
        /** What is new; what was there before is as it was. */
        NEWS
    }

    private static final String PAGE_PATHS = "(?!/robots\\\\.txt).*";
    private static final String ROBOTS_PATH = "/robots\\\\.txt";
    private static final String READ_ENDINGS = "new|same|partial|capped|empty-as-expected";

    /** On every page, but not on robots.txt; nothing may be told. */
    static InjectedFault of(int row, String name, String fault, String endings) {
        return new InjectedFault(row, name, onPath(PAGE_PATHS, fault), endings, ExpectedPublishing.NOTHING, "");
    }

    /** The page remains true: it is read as always. */
    static InjectedFault harmless(int row, String name, String fault) {
        return new InjectedFault(row, name, onPath(PAGE_PATHS, fault), READ_ENDINGS, ExpectedPublishing.NEWS, "");
    }

    /** A page of which nobody can tell how much is missing: what is true of it may be told, and nothing that is not. */
    static InjectedFault doubtful(int row, String name, String fault) {
        var endings = READ_ENDINGS + "|empty-suspect|changed-shape|unreachable";
        return new InjectedFault(row, name, onPath(PAGE_PATHS, fault), endings, ExpectedPublishing.NEWS, "");
    }

    /** On robots.txt alone. */
    static InjectedFault onRobotsFile(String name, String fault, String endings) {
        return new InjectedFault(51, name, onPath(ROBOTS_PATH, fault), endings, of(endings), "");
    }

    /** Before anybody has said which page is wanted, robots.txt or another. */
    static InjectedFault early(int row, String name, String fault, String endings) {
        return new InjectedFault(row, name, "{" + fault + "}", endings, of(endings), "");
    }

    /** Where a round may end with something new, that may be told. */
    private static ExpectedPublishing of(String endings) {
        return endings.contains("new") ? ExpectedPublishing.NEWS : ExpectedPublishing.NOTHING;
    }

    /** The same, of which a round must say this. */
    InjectedFault named(String expression) {
        return new InjectedFault(row, name, fault, endings, telling, expression);
    }

    /** The same from the second time on; the first who asks is struck by this instead. */
    InjectedFault precededBy(String other) {
        var first = onPath(ROBOTS_PATH, "\"times\":1," + other);
        return new InjectedFault(row, name, "{\"faults\":[" + fault + "," + first + "]}", endings, telling, naming);
    }

    private static String onPath(String path, String fault) {
        return "{\"path\":\"" + path + "\"," + fault + "}";
    }
}
