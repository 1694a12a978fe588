package mx.vigia.scraper.reading;

import java.util.regex.Pattern;

/** The page a guard serves in place of the one asked for, often with HTTP 200; it is named and never argued with. */
public final class Wall {
    /** What a guard's page shows, besides having no link at all; a reader adds it to its mark to be given such pages. */
    public static final String MARK = "html:not(:has(a[href])), html:contains(Incapsula incident ID)";

    private static final Pattern SHELL = Pattern.compile(
            "_Incapsula_Resource|Incapsula incident ID|cf-browser-verification|/cdn-cgi/challenge-platform|Checking your browser");

    private Wall() {}

    /**
     * Lets a page pass that is no wall.
     *
     * @throws PageChanged where it is one
     */
    public static void refuse(Page page, String expected) {
        var shell = SHELL.matcher(page.text());
        if (shell.find()) {
            throw new PageChanged(page.address(), Told.words(expected), Measure.A_WALL.of(shell.group()));
        }
    }
}
