package mx.vigia.local.faults;

/**
 * A fault of a site, and how a round of the site must end.
 *
 * @param row the row of the table of faults it belongs to
 * @param name its name in a report
 * @param fault the JSON for the fault switches
 * @param endings an expression for the endings that are right
 * @param telling what may be published of the pages meanwhile
 * @param naming an expression for what a round of the gazette, which has everything, must report; empty if the ending
 *     says it
 */
public record InjectedFault(
        int row, String name, String fault, String endings, ExpectedPublishing telling, String naming) {

    /** What may be published of pages affected by a fault. */
    public enum ExpectedPublishing {
        /** Nothing: the pages are not trustworthy. */
        NOTHING,
        /** New items; what existed before is unchanged. */
        NEWS
    }

    private static final String PAGE_PATHS = "(?!/robots\\\\.txt).*";
    private static final String ROBOTS_PATH = "/robots\\\\.txt";
    private static final String READ_ENDINGS = "new|same|partial|capped|empty-as-expected";

    /** Returns a fault on every page except robots.txt; nothing may be published. */
    static InjectedFault of(int row, String name, String fault, String endings) {
        return new InjectedFault(row, name, onPath(PAGE_PATHS, fault), endings, ExpectedPublishing.NOTHING, "");
    }

    /** Returns a fault under which the page remains correct and is read as always. */
    static InjectedFault harmless(int row, String name, String fault) {
        return new InjectedFault(row, name, onPath(PAGE_PATHS, fault), READ_ENDINGS, ExpectedPublishing.NEWS, "");
    }

    /**
     * Returns a fault under which an unknown part of a page is missing: its true items may be published, and nothing
     * false.
     */
    static InjectedFault doubtful(int row, String name, String fault) {
        var endings = READ_ENDINGS + "|empty-suspect|changed-shape|unreachable";
        return new InjectedFault(row, name, onPath(PAGE_PATHS, fault), endings, ExpectedPublishing.NEWS, "");
    }

    /** Returns a fault on robots.txt alone. */
    static InjectedFault onRobotsFile(String name, String fault, String endings) {
        return new InjectedFault(51, name, onPath(ROBOTS_PATH, fault), endings, of(endings), "");
    }

    /** Returns a fault that strikes on connecting, before a page is requested, robots.txt or another. */
    static InjectedFault early(int row, String name, String fault, String endings) {
        return new InjectedFault(row, name, "{" + fault + "}", endings, of(endings), "");
    }

    /** Returns NEWS if a round may end with something new, which may then be published. */
    private static ExpectedPublishing of(String endings) {
        return endings.contains("new") ? ExpectedPublishing.NEWS : ExpectedPublishing.NOTHING;
    }

    /** Returns the same fault, where the round must report this. */
    InjectedFault named(String expression) {
        return new InjectedFault(row, name, fault, endings, telling, expression);
    }

    /** Returns the same fault from the second request on; the first request meets the given fault instead. */
    InjectedFault precededBy(String other) {
        var first = onPath(ROBOTS_PATH, "\"times\":1," + other);
        return new InjectedFault(row, name, "{\"faults\":[" + fault + "," + first + "]}", endings, telling, naming);
    }

    private static String onPath(String path, String fault) {
        return "{\"path\":\"" + path + "\"," + fault + "}";
    }
}
