package mx.vigia.local.faults;

/**
 * One thing that goes wrong at a site, and how a round of it must end.
 *
 * @param row the row of the table of faults it belongs to
 * @param name what it is called in a report
 * @param fault what is told to the switchboard
 * @param endings an expression for the endings that are right
 * @param tells whether what the page shows is still to be believed, so that news of it may be told
 */
public record Mishap(int row, String name, String fault, String endings, boolean tells) {

    private static final String PAGES = "(?!/robots\\\\.txt).*";

    /** On every page, but not on robots.txt; nothing may be told. */
    static Mishap of(int row, String name, String fault, String endings) {
        return new Mishap(row, name, on(PAGES, fault), endings, false);
    }

    /** The page remains true: it is read as always. */
    static Mishap harmless(int row, String name, String fault) {
        return new Mishap(row, name, on(PAGES, fault), "new|same|partial|capped|empty-as-expected", true);
    }

    /** A page of which nobody can tell how much is missing: what is true of it may be told, and nothing that is not. */
    static Mishap doubtful(int row, String name, String fault) {
        var endings = "new|same|partial|capped|empty-suspect|empty-as-expected|changed-shape|unreachable";
        return new Mishap(row, name, on(PAGES, fault), endings, true);
    }

    /** On robots.txt alone. */
    static Mishap ofRobots(String name, String fault, String endings) {
        return new Mishap(51, name, on("/robots\\\\.txt", fault), endings, endings.contains("new"));
    }

    private static String on(String path, String fault) {
        return "{\"path\":\"" + path + "\"," + fault + "}";
    }
}
